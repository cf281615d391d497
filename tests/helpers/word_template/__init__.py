"""The program's own Word template, as code: `python -m tests.helpers.word_template` writes it.

What the documents look like is decided here and in the template alone; the program knows the names
of the styles. A page of samples shows staff what each style is for.
"""

from __future__ import annotations
