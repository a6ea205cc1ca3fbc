"""Joins the rows of printed tables and tables of contents."""
