"""A sheet of a workbook whose formulas are written as they are."""

from xlsxwriter.worksheet import Worksheet


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A worksheet for the formulas in `xlsx_formulas`, which only use old functions."""

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002
        """Return a formula without its equals sign.

        WORKAROUND: XlsxWriter looks for each of thirty new functions in each formula, which is a
        third of the time of a large workbook; see Worksheet._prepare_formula.
        """
        return formula.removeprefix("=")
