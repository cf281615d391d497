"""Reads the workbooks that come back."""

from __future__ import annotations

from bufetat_editor.exchange.excel.reader.workbook import read_excel

__all__ = ["read_excel"]
