"""Tests of how In Turn looks: tokens, contrast, comfort, icons, focus."""
