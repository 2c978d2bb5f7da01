"""Reports on paper: a check, and a month, each as a PDF file in the language of the window."""
