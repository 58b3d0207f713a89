package org.mailboxinventory.scanner.source.files.outlook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The tables that reading RTF needs: charsets of code pages and fonts, and groups without text. */
final class RtfCharsets {
  /** Font charsets (RTF 1.9.1, "Font Table") to Windows code pages. */
  private static final Map<Integer, Integer> FONT_CODE_PAGES =
      Map.ofEntries(
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "fldinst",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator");

  private RtfCharsets() {}

  /** The charset of a Windows code page; Latin-1 when Java does not know it. */
  static Charset byCodePage(int page) {
    String name =
        switch (page) {
          case 65001 -> "UTF-8";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 874 -> "x-windows-874";
          case 10000 -> "x-MacRoman";
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  static Charset byFont(int fontCharset, Charset document) {
    Integer page = FONT_CODE_PAGES.get(fontCharset);
    return page == null ? document : byCodePage(page);
  }

  /** Whether a group that begins with this word holds no text of the document. */
  static boolean isSilent(String word) {
    return SILENT.contains(word);
  }
}
