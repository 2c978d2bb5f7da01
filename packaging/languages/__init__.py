"""What ``packaging/translations.py`` does: the program's texts found, kept in files, handed to translators, checked."""
