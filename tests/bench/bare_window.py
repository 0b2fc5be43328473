"""The least that PySide6 can show: a window with one label. What In Turn is measured against."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def main() -> int:
    """Show it until it is closed."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setWindowTitle("bare")
    window.setCentralWidget(QLabel("One label."))
    window.resize(1024, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
