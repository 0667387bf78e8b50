"""Making PDF with Typst, drawing its pages, and handing it to a print queue."""
