"""Figures into report.json and report.md with pictures, and two reports side by side."""
