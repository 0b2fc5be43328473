"""What is shipped and whose it is: the list of it, and every licence that comes with it."""

from notices.making import VERSION_OF_LIST, write
from notices.model import NoticesError

__all__ = ["VERSION_OF_LIST", "NoticesError", "write"]
