package org.mailboxinventory.scanner.extract.tika.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hmef.attribute.TNEFStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.xml.sax.SAXException;

/**
 * The subject of a message in Outlook's transport format (TNEF, {@code winmail.dat}), and its text
 * where that is plain or HTML: Tika reads texts in RTF and what is attached.
 */
public final class TransportText {
  private TransportText() {}

  /** Whether documents of this type may hold them. */
  public static boolean mayBeIn(String mediaType) {
    return mediaType.equals("application/vnd.ms-tnef") || mediaType.equals("application/ms-tnef");
  }

  /** Adds the subject and the plain text; HTML becomes a part. One form of the text is read. */
  public static void addTo(XhtmlText text, Content content, NestedParts inside)
      throws IOException, SAXException {
    HMEFMessage message;
    try (InputStream in = content.open()) {
      message = new HMEFMessage(in);
    }
    for (String subject : subjects(message)) {
      line(text, subject);
    }
    if (message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) != null) {
      return;
    }
    MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
    if (html != null && html.getData().length > 0) {
      inside.add("message.html", "text/html", new ByteArrayInputStream(html.getData()));
    } else {
      line(text, string(message, MAPIProperty.BODY, TNEFProperty.ID_BODY));
    }
  }

  /** In each place that may hold one; what several say alike, once. */
  private static Set<String> subjects(HMEFMessage message) {
    Set<String> subjects = new LinkedHashSet<>();
    subjects.add(string(message, MAPIProperty.SUBJECT, TNEFProperty.ID_SUBJECT));
    subjects.add(string(message, MAPIProperty.CONVERSATION_TOPIC, TNEFProperty.ID_SUBJECT));
    subjects.remove("");
    return subjects;
  }

  private static String string(HMEFMessage message, MAPIProperty property, TNEFProperty old) {
    MAPIAttribute found = message.getMessageMAPIAttribute(property);
    TNEFAttribute other = message.getMessageAttribute(old);
    String string =
        found != null
            ? MAPIStringAttribute.getAsString(found)
            : other == null ? null : TNEFStringAttribute.getAsString(other);
    return string == null ? "" : string.replace("\0", "").strip();
  }

  private static void line(XhtmlText text, String line) throws SAXException {
    if (!line.isEmpty()) {
      text.line(line);
    }
  }
}
