"""Fill in the fields of a PDF as other programs do.

usage: fill.py PROGRAM FORM.pdf ANSWERS.json FILLED.pdf

PROGRAM is one of the keys of FILLERS. The answers are an object of full field names and what goes in: a text (empty to
erase), or the name of the button to press.
"""

import ctypes
import json
import sys

import pikepdf
import pymupdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium


def by_pymupdf(form, answers, filled, **saving):
    """PyMuPDF: the widget that has the name, or the button of it that has the state."""
    document = pymupdf.open(form)
    for page in document:
        for widget in page.widgets():
            answer = answers.get(widget.field_name)
            if answer is None:
                continue
            if widget.field_type == pymupdf.PDF_WIDGET_TYPE_RADIOBUTTON:
                if widget.on_state() != answer:
                    continue
                answer = True
            elif widget.field_type == pymupdf.PDF_WIDGET_TYPE_CHECKBOX:
                answer = bool(answer)
            widget.field_value = answer
            widget.update()
            # An empty text changes nothing in this interface.
            if answer == "":
                document.xref_set_key(widget.xref, "V", "()")
    if saving.pop("append", False):
        document.save(form, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
        document.close()
        with open(form, "rb") as source, open(filled, "wb") as target:
            target.write(source.read())
    else:
        document.save(filled, **saving)


def by_pypdf(form, answers, filled, incremental=False):
    """pypdf: values by full name; buttons by the name of their state."""
    writer = pypdf.PdfWriter(form, incremental=True) if incremental else pypdf.PdfWriter(clone_from=form)
    buttons = {name for name, field in (writer.get_fields() or {}).items() if field.get("/FT") == "/Btn"}
    values = {name: f"/{answer}" if name in buttons else answer for name, answer in answers.items()}
    writer.update_page_form_field_values(None, values, auto_regenerate=False)
    writer.write(filled)


def by_pikepdf(form, answers, filled, **saving):
    """pikepdf (qpdf): its own forms interface."""
    from pikepdf.form import CheckboxField, Form, RadioButtonGroup

    with pikepdf.open(form) as document:
        fields = Form(document)
        for name, answer in answers.items():
            field = fields[name]
            if isinstance(field, RadioButtonGroup):
                field.value = pikepdf.Name(f"/{answer}")
            elif isinstance(field, CheckboxField):
                field.checked = bool(answer)
            else:
                field.value = answer
        document.save(filled, **saving)


def by_pdfium(form, answers, filled, flags):
    """PDFium, the reader of Chromium and Edge: clicks and keys, as a person makes them."""
    document = pypdfium2.PdfDocument(form)
    document.init_forms()
    environment = document.formenv
    for page in document:
        for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
            annotation = pdfium.FPDFPage_GetAnnot(page, number)
            press(page, environment, annotation, answers)
            pdfium.FPDFPage_CloseAnnot(annotation)
        pdfium.FORM_ForceToKillFocus(environment)
    document.save(filled, flags=flags)


def wide(read, *subject):
    """A text that PDFium gives in UTF-16."""
    length = read(*subject, None, 0)
    buffer = ctypes.create_string_buffer(length)
    read(*subject, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def press(page, environment, annotation, answers):
    """Click into a field, and write or leave it pressed."""
    answer = answers.get(wide(pdfium.FPDFAnnot_GetFormFieldName, environment, annotation))
    kind = pdfium.FPDFAnnot_GetFormFieldType(environment, annotation)
    if answer is None:
        return
    if kind != pdfium.FPDF_FORMFIELD_TEXTFIELD:
        if wide(pdfium.FPDFAnnot_GetFormFieldExportValue, environment, annotation) != answer:
            return
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    pdfium.FORM_OnMouseMove(environment, page, 0, x, y)
    pdfium.FORM_OnLButtonDown(environment, page, 0, x, y)
    pdfium.FORM_OnLButtonUp(environment, page, 0, x, y)
    if kind == pdfium.FPDF_FORMFIELD_TEXTFIELD:
        pdfium.FORM_SelectAllText(environment, page)
        text = ctypes.create_string_buffer((answer + "\0").encode("utf-16-le"))
        pdfium.FORM_ReplaceSelection(environment, page, ctypes.cast(text, pdfium.FPDF_WIDESTRING))
        pdfium.FORM_ForceToKillFocus(environment)


STREAMS = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}
FILLERS = {
    "pymupdf": by_pymupdf,
    "pymupdf-packed": lambda *files: by_pymupdf(*files, garbage=4, deflate=True, use_objstms=1),
    "pymupdf-append": lambda *files: by_pymupdf(*files, append=True),
    "pypdf": by_pypdf,
    "pypdf-append": lambda *files: by_pypdf(*files, incremental=True),
    "pikepdf": by_pikepdf,
    "pikepdf-packed": lambda *files: by_pikepdf(*files, **STREAMS),
    "pikepdf-web": lambda *files: by_pikepdf(*files, linearize=True, **STREAMS),
    "pdfium": lambda *files: by_pdfium(*files, flags=0),
    "pdfium-append": lambda *files: by_pdfium(*files, flags=pdfium.FPDF_INCREMENTAL),
}


def main(program, form, answers, filled):
    """Fill one form in."""
    with open(answers, encoding="utf-8") as file:
        FILLERS[program](form, json.load(file), filled)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
