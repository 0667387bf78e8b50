"""The room around what is in the parts of the window."""

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QStyle, QWidget

from briefing_app.ui.panels import PANELS
from briefing_app.ui.window.main_window import MainWindow


def test_no_part_leaves_its_margins_to_the_style(window: MainWindow) -> None:
    metrics = QStyle.PixelMetric
    of_style = [
        window.style().pixelMetric(each)
        for each in (metrics.PM_LayoutLeftMargin, metrics.PM_LayoutTopMargin,
                     metrics.PM_LayoutRightMargin, metrics.PM_LayoutBottomMargin)
    ]  # fmt: skip
    for name in ("likelihoods", *(panel.name for panel in PANELS)):
        window.actions_by_name.refresh()
        window.actions_by_name[name].trigger()
    assert window.session.panel == PANELS[-1].name
    for widget in window.findChildren(QWidget):
        layout = widget.layout()
        if isinstance(layout, QBoxLayout | QGridLayout):
            margins = layout.contentsMargins()
            sides = [margins.left(), margins.top(), margins.right(), margins.bottom()]
            assert sides != of_style, (type(widget).__name__, widget.objectName())
