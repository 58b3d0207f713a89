package org.mailboxinventory.scanner.extract.barcode;

/** Lines of label and value. */
final class Lines {
  private final StringBuilder text = new StringBuilder();

  /** A line without a value: what follows. */
  static Lines under(String heading) {
    Lines lines = new Lines();
    lines.text.append(heading).append('\n');
    return lines;
  }

  /** One line; none when there is no value. */
  Lines add(String label, String value) {
    String said = value.strip().replaceAll("\\p{Cntrl}+", " ");
    if (!said.isEmpty()) {
      text.append(label).append(": ").append(said).append('\n');
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
