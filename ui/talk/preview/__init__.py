"""The preview: how a talk goes, with two made-up people on the real stage."""
