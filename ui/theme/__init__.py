"""How In Turn looks: tokens, one stylesheet, typeface, icons, focus ring and comfort."""
