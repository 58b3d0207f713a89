package org.mailboxinventory.scanner.extract.body.html;

/** What an element means for the text. */
enum HtmlElement {
  INLINE,
  /** Stands on lines of its own. */
  BLOCK,
  LINE_BREAK,
  TABLE,
  ROW,
  /** Groups rows. */
  ROWS,
  CELL,
  PRE,
  /** Its words stand apart from those beside it. */
  APART,
  SCRIPT,
  STYLE;

  private static final int SLOTS = 512;
  private static final long[] NAMES = new long[SLOTS];
  private static final HtmlElement[] ELEMENTS = new HtmlElement[SLOTS];

  static {
    put(BLOCK, "address", "article", "aside", "blockquote", "body", "caption", "center", "dd");
    put(BLOCK, "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure");
    put(BLOCK, "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head");
    put(BLOCK, "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "noframes");
    put(BLOCK, "noscript", "ol", "optgroup", "option", "p", "section", "summary", "title", "ul");
    put(LINE_BREAK, "br");
    put(TABLE, "table");
    put(ROW, "tr");
    put(ROWS, "thead", "tbody", "tfoot");
    put(CELL, "td", "th");
    put(PRE, "pre", "textarea", "listing", "xmp", "plaintext");
    put(APART, "img", "input", "button", "select", "area");
    put(SCRIPT, "script");
    put(STYLE, "style");
  }

  /** The element of this name; {@link #INLINE} for names nobody knows. */
  static HtmlElement named(long name) {
    for (int slot = slot(name); NAMES[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (NAMES[slot] == name) {
        return ELEMENTS[slot];
      }
    }
    return INLINE;
  }

  private static void put(HtmlElement element, String... names) {
    for (String text : names) {
      long name = MarkupName.of(text);
      int slot = slot(name);
      while (NAMES[slot] != 0) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      NAMES[slot] = name;
      ELEMENTS[slot] = element;
    }
  }

  private static int slot(long name) {
    return (int) ((name * 0x9E3779B97F4A7C15L) >>> 55);
  }
}
