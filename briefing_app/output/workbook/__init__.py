"""The comparison as a workbook (XLSX)."""
