package org.mailboxinventory.scanner.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded HTML bodies of made-up mail, written the way mail programs write them. */
final class HtmlMail {
  private static final String OUTLOOK_HEAD =
      "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns=\"http://www.w3.org/TR/REC-html40\">\r\n"
          + "<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n"
          + "<meta name=\"Generator\" content=\"Microsoft Word 15 (filtered medium)\">\r\n"
          + "<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}\r\no\\:* {behavior:url(#default#VML);}\r\n"
          + "</style><![endif]--><style><!--\r\n/* Font Definitions */\r\n"
          + "@font-face\r\n\t{font-family:\"Cambria Math\";\r\n\tpanose-1:2 4 5 3 5 4 6 3 2 4;}\r\n"
              .repeat(3)
          + "p.MsoNormal, li.MsoNormal, div.MsoNormal\r\n\t{margin:0cm;\r\n\tfont-size:11.0pt;\r\n"
          + "\tfont-family:\"Calibri\",sans-serif;\r\n\tmso-fareast-language:EN-US;}\r\n".repeat(8)
          + "--></style>\r\n</head>\r\n<body lang=\"EN-GB\" link=\"#0563C1\" vlink=\"#954F72\""
          + " style=\"word-wrap:break-word\">\r\n<div class=\"WordSection1\">\r\n";

  private final Random random;
  private final MailText text;

  HtmlMail(long seed) {
    random = new Random(seed);
    text = new MailText(seed);
  }

  /** Bodies of about {@code size} bytes each, of kind {@code outlook} or {@code newsletter}. */
  List<byte[]> bodies(String kind, int count, int size) {
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder html = new StringBuilder(size + 4_000);
      boolean outlook = kind.equals("outlook");
      html.append(outlook ? OUTLOOK_HEAD : "<!DOCTYPE html><html><body bgcolor=#ffffff>\n");
      while (html.length() < size) {
        if (!outlook) {
          story(html);
        } else if (random.nextInt(8) > 0) {
          paragraph(html);
        } else {
          table(html);
        }
      }
      html.append("</body></html>");
      bodies.add(html.toString().getBytes(StandardCharsets.UTF_8));
    }
    return bodies;
  }

  private void paragraph(StringBuilder html) {
    html.append("<p class=\"MsoNormal\"><span lang=\"EN-US\" style=\"font-size:11.0pt;")
        .append("font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D\">");
    html.append(words(80 + random.nextInt(400)).replace("'", "&#8217;"));
    html.append(random.nextInt(3) == 0 ? "&nbsp;<b>Note:</b> R&amp;D" : "");
    html.append("<o:p></o:p></span></p>\r\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\r\n");
  }

  private void table(StringBuilder html) {
    html.append("<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\"")
        .append(" style=\"border-collapse:collapse;border:none\">\r\n<tbody>\r\n");
    for (int row = 0; row < 8; row++) {
      html.append("<tr>\r\n");
      for (int cell = 0; cell < 4; cell++) {
        html.append(
                "<td width=\"150\" valign=\"top\" style=\"width:112.7pt;border:solid windowtext 1.0pt;")
            .append("padding:0cm 5.4pt 0cm 5.4pt\">\r\n<p class=\"MsoNormal\">");
        html.append(words(6 + random.nextInt(20))).append("<o:p></o:p></p>\r\n</td>\r\n");
      }
      html.append("</tr>\r\n");
    }
    html.append("</tbody>\r\n</table>\r\n");
  }

  private void story(StringBuilder html) {
    html.append("<table width=600 cellpadding=0 cellspacing=0><tr><td align='left'>\n")
        .append("  <font face=\"Arial, Helvetica\" size=2><b>")
        .append(words(30))
        .append("</b><br>\n")
        .append("  ")
        .append(words(200 + random.nextInt(300)))
        .append("\n  <a href=\"https://news")
        .append(".example/story?id=")
        .append(random.nextInt(1_000_000))
        .append("&amp;from=mail\">")
        .append("Read more&hellip;</a></font></td>\n<td><img src=\"https://news.example/p.gif\" ")
        .append("width=1 height=20 alt=\"\"></td></tr></table>\n<!-- story -->\n");
  }

  private String words(int length) {
    byte[] utf8 = text.documents("mail", 1, length).get(0);
    return new String(utf8, 0, Math.min(length, utf8.length), StandardCharsets.UTF_8);
  }
}
