"""Reads the first sheet of an XLSX workbook with the standard library alone."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows(path):
    """Each row below the header as a dictionary of its cells that hold something."""
    with zipfile.ZipFile(path) as workbook:
        texts = [
            "".join(text.text or "" for text in item.iter(f"{MAIN}t"))
            for item in ElementTree.fromstring(workbook.read("xl/sharedStrings.xml"))
        ]
        sheet = ElementTree.fromstring(workbook.read("xl/worksheets/sheet1.xml"))
    lines = [cells(row, texts) for row in sheet.iter(f"{MAIN}row")]
    header = lines[0]
    return [{header[column]: value for column, value in line.items() if column in header} for line in lines[1:]]


def cells(row, texts):
    values = {}
    for cell in row:
        value = cell.find(f"{MAIN}v")
        if value is not None:
            column = re.match("[A-Z]+", cell.get("r")).group()
            values[column] = texts[int(value.text)] if cell.get("t") == "s" else value.text
    return values
