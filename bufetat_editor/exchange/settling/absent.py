"""What a recipient was sent and says nothing of, because she answers on a part of it only."""

from __future__ import annotations

from bufetat_editor.exchange.settling.pairing import Files, Pairing


def absent(files: Files, pairing: Pairing) -> frozenset[int]:
    """Return the lines sent that are missing, and yet nobody wants removed.

    Those are the lines of a sheet that is not in the file, or all that are missing if they are more
    than half of what was sent. What was taken out while changes were tracked is not missing.
    """
    own = [s for s, item in enumerate(files.items) if item]
    missing = [s for s in own if not pairing.has_line(s) and s not in pairing.taken_out]
    if 2 * len(missing) > len(own):
        return frozenset(missing)
    sheets = {line.sheet for line in files.returned.lines}
    sheets |= {files.sent.lines[s].sheet for s in {*own} - {*missing}}
    return frozenset(s for s in missing if files.sent.lines[s].sheet not in sheets)
