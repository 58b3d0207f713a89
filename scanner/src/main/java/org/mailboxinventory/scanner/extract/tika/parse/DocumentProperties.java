package org.mailboxinventory.scanner.extract.tika.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/** The text of a document's properties, such as its title and its author. */
final class DocumentProperties {
  /** Properties that every document may have. */
  private static final List<String> PROPERTIES =
      List.of(
          TikaCoreProperties.TITLE.getName(),
          TikaCoreProperties.SUBJECT.getName(),
          TikaCoreProperties.DESCRIPTION.getName(),
          TikaCoreProperties.COMMENTS.getName(),
          TikaCoreProperties.CREATOR.getName(),
          TikaCoreProperties.MODIFIER.getName(),
          "meta:keyword",
          "cp:category",
          "extended-properties:Company",
          "extended-properties:Manager",
          Message.MESSAGE_FROM,
          Message.MESSAGE_TO,
          Message.MESSAGE_CC,
          Message.MESSAGE_BCC);

  /** How names of properties begin that somebody made up for the document. */
  private static final List<String> CUSTOM = List.of("custom:", "pdf:docinfo:custom:");

  private DocumentProperties() {}

  /** Adds each as a line; what several say alike, once. */
  static void addTo(XhtmlText text, Metadata metadata) throws SAXException {
    Set<String> said = new HashSet<>();
    for (String property : PROPERTIES) {
      for (String value : metadata.getValues(property)) {
        if (!value.isBlank() && said.add(value)) {
          text.line(value);
        }
      }
    }
    for (String name : metadata.names()) {
      for (String start : CUSTOM) {
        if (name.startsWith(start)) {
          text.line(name.substring(start.length()) + ": " + metadata.get(name));
        }
      }
    }
  }
}
