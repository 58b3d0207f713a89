package org.mailboxinventory.scanner.source.files.outlook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.SourceItem.Body;

/**
 * The forms in which Outlook keeps a body. RTF counts where there is nothing else, or where it
 * wraps the only HTML.
 */
final class OutlookBodies {
  private OutlookBodies() {}

  static List<Body> of(@Nullable String plain, @Nullable String html, byte @Nullable [] rtf) {
    List<Body> bodies = new ArrayList<>();
    if (plain != null && !plain.isBlank()) {
      bodies.add(body(false, plain));
    }
    if (html != null && !html.isBlank()) {
      bodies.add(body(true, html));
    }
    boolean noHtml = bodies.stream().noneMatch(Body::html);
    RtfText.Found found = rtf != null && noHtml ? RtfText.of(rtf) : null;
    if (found != null && (bodies.isEmpty() || found.html())) {
      bodies.add(body(found.html(), found.text()));
    }
    return bodies;
  }

  private static Body body(boolean html, String text) {
    return new Body(html, text.getBytes(StandardCharsets.UTF_8), "UTF-8");
  }
}
