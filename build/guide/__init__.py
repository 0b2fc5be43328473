"""Makes the guide as one PDF: the words of ``guide.toml``, and pictures of the app itself."""
