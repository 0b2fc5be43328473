"""Cards on paper: choose which, see the page as it will be, print it or save it as a PDF."""
