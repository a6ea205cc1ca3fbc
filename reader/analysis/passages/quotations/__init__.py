"""Quotation blocks and quotes in lines of their own, with their signatures."""
