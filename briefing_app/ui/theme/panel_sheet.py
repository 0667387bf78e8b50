"""The style sheet of the panels that are tables of words."""

from __future__ import annotations

from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import Theme


def panel_sheet(name: str, appearance: Appearance) -> str:
    """Return the style sheet of a panel with this object name, for its tables and its labels.

    Qt puts the words of a cell three pixels further in than those of a head.
    """
    theme, zoom = appearance.theme, appearance.zoom
    size = round(13 * zoom)
    return (
        f"#{name} {{ background: {theme.page}; }} "
        f"#{name} QTableView {{ background: {theme.page}; outline: none; "
        f"border: 1px solid {theme.page}; "
        f"color: {theme.text}; font-size: {size}px; selection-color: {theme.current_text}; "
        f"selection-background-color: {theme.current}; }} "
        f"#{name} QTableView::item {{ padding: 3px 9px; }} "
        f"#{name} QTableView::indicator {{ width: {size - 2}px; height: {size - 2}px; "
        f"border: 1px solid {theme.muted}; border-radius: 2px; background: {theme.page}; }} "
        f"#{name} QTableView::indicator:checked {{ background: {_filled(theme)}; }} "
        f"#{name} QTableView:focus {{ border: 1px solid {theme.focus}; }} "
        f"#{name} QHeaderView {{ font-size: {round(12 * zoom)}px; }} "
        f"#{name} QHeaderView::section {{ background: {theme.page}; color: {theme.muted}; "
        f"border: none; border-bottom: 1px solid {theme.hairline}; padding: 4px 12px; }} "
        f"#{name} QLabel {{ color: {theme.muted}; font-size: {size}px; padding: 4px 9px; }} "
    )


def _filled(theme: Theme) -> str:
    """Return the ground of a box that is ticked: a dot, which shows on any ground of its row."""
    return (
        "qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, "
        f"stop:0 {theme.accent}, stop:0.7 {theme.accent}, stop:0.75 {theme.page}, "
        f"stop:1 {theme.page})"
    )
