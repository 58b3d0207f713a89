package org.mailboxinventory.report.write.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;

/** Escapes every text of the page, and lets none change the order of the text around it. */
final class ShownOutput extends OwaspHtmlTemplateOutput {
  ShownOutput(TemplateOutput target) {
    super(target);
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    super.writeUserContent(text == null ? null : ShownText.lines(text));
  }
}
