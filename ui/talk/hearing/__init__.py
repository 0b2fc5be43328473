"""Before listening begins: both are asked, two voices are learned. It knows no microphone."""
