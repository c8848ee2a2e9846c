"""Compiles one template for each line of a file, in one process, and writes a file each.

usage: compile.py TEMPLATE TEXTS FONTS OUT THREADS; a line of TEXTS is a JSON object with the template's inputs.
"""

import json
import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

import typst

template, texts, fonts, out, threads = sys.argv[1:]
known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
lines = list(enumerate(pathlib.Path(texts).read_text(encoding="utf-8").splitlines()))


def share(first):
    compiler = typst.Compiler(template, font_paths=known, ignore_system_fonts=True)
    for number, line in lines[first :: int(threads)]:
        compiler.compile(
            output=f"{out}/{number:03}.pdf",
            format="pdf",
            sys_inputs=json.loads(line),
            pdf_standards=["a-2a", "ua-1"],
        )


with ThreadPoolExecutor(int(threads)) as pool:
    list(pool.map(share, range(int(threads))))
