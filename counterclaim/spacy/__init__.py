"""spaCy's side of Counterclaim: a `Doc` in (`from_doc`), a `Doc` out (`to_doc`), and a pipeline component.

Needs the extra: `pip install "counterclaim[spacy]"`. spaCy is imported when one of these is first used, here and
nowhere else. Text and offsets are the same on both sides, to the character.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from counterclaim.spacy.component import Counterclaim, make_component
    from counterclaim.spacy.doc import from_doc, mark_statements, to_doc

__all__ = ["Counterclaim", "from_doc", "make_component", "mark_statements", "to_doc"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'counterclaim.spacy' has no attribute {name!r}")
    try:
        from counterclaim.spacy import component, doc
    except ImportError as error:
        if (error.name or "").split(".")[0] != "spacy":
            raise
        hint = 'spaCy is not installed. Install it with Counterclaim\'s extra: pip install "counterclaim[spacy]"'
        raise ImportError(hint, name="spacy") from error
    return getattr(component if hasattr(component, name) else doc, name)
