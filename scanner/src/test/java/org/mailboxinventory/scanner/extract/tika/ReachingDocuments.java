package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Documents that would have something fetched from an address, each in a way of its own: external
 * entities, document types, templates, pictures, links, forms. By file name.
 */
public final class ReachingDocuments {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final String address;
  private final Map<String, byte[]> documents = new LinkedHashMap<>();

  private ReachingDocuments(String address) {
    this.address = address;
  }

  public static Map<String, byte[]> at(String address) throws IOException {
    ReachingDocuments all = new ReachingDocuments(address);
    all.xml();
    all.markup();
    all.word();
    all.sheet();
    all.slides();
    all.openDocument();
    all.pdf();
    all.mail();
    return all.documents;
  }

  private String entity(String root) {
    return entity(root, "", "before &x;", address);
  }

  /** XML that has the address read when entities are resolved. */
  public static String entity(String root, String attributes, String inside, String address) {
    return "<?xml version=\"1.0\"?><!DOCTYPE %s [<!ENTITY x SYSTEM \"%s\">]><%s %s>%s</%s>"
        .formatted(root, address, root, attributes, inside, root);
  }

  /** XML whose document type, and a parameter entity of it, lie at the address. */
  private String documentType(String root) {
    return "<?xml version=\"1.0\"?><!DOCTYPE %s SYSTEM \"%s\" [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
            .formatted(root, address, address)
        + "<%s>before</%s>".formatted(root, root);
  }

  private void xml() {
    for (String kind :
        new String[] {"xml", "svg", "rss", "feed", "html", "plist", "kml", "tmx", "xliff", "tt"}) {
      String extension = kind.equals("feed") ? "atom" : kind.equals("html") ? "xhtml" : kind;
      put("entity." + extension, entity(kind));
      put("type." + extension, documentType(kind));
    }
    put(
        "include.xml",
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"%s\" type=\"text/xsl\"?>".formatted(address)
            + "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:noNamespaceSchemaLocation=\"%s\"><xi:include href=\"%s\"/>text</a>"
                .formatted(address, address));
    put(
        "picture.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
            + "<image xlink:href=\"%s\"/><use href=\"%s#a\"/><text>drawn</text></svg>"
                .formatted(address, address));
    put(
        "word2003.xml",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
            + "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]>".formatted(address)
            + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"
            + "<w:body><w:p><w:r><w:t>before &x;</w:t></w:r></w:p></w:body></w:wordDocument>");
  }

  private void markup() {
    put(
        "page.html",
        ("<html><head><base href=\"%1$s\"><link rel=stylesheet href=\"%1$s\"><script src=\"%1$s\">"
                + "</script><meta http-equiv=refresh content=\"0;url=%1$s\"></head><body>shown"
                + "<img src=\"%1$s\"><iframe src=\"%1$s\"></iframe><object data=\"%1$s\"></object>"
                + "<embed src=\"%1$s\"></body></html>")
            .formatted(address));
    put(
        "letter.rtf",
        ("{\\rtf1{\\*\\template %1$s}{\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s\" \\\\d}"
                + "{\\fldrslt shown}}{\\object\\objautlink\\objupdate{\\*\\objdata 00}}"
                + "{\\field{\\*\\fldinst HYPERLINK \"%1$s\"}{\\fldrslt link}} written\\par}")
            .formatted(address));
    put("shortcut.url", "[InternetShortcut]\r\nURL=" + address + "\r\nIconFile=" + address);
  }

  private void word() throws IOException {
    String body =
        ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"%1$s\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>written</w:t></w:r><w:r><w:drawing><a:blip r:link=\"x1\"/>"
                + "</w:drawing></w:r></w:p><w:altChunk r:id=\"x2\"/></w:body></w:document>")
            .formatted(RELATIONS);
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    String links =
        external("x1", "image") + external("x2", "aFChunk") + external("x3", "attachedTemplate");
    put("linked.docx", ooxml("word/document.xml", type, body, links));
    String main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String paragraph = "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>";
    String hostile = entity("w:document", main, paragraph, address);
    put("entity.docx", ooxml("word/document.xml", type, hostile, links));
    Map<String, byte[]> whole = ooxmlEntries("word/document.xml", type, body, links);
    whole.put("[Content_Types].xml", Documents.text(entity("Types")));
    put("types.docx", Documents.zip(whole));
  }

  private void sheet() throws IOException {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String workbook =
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s1\"/>"
                .formatted(main, RELATIONS)
            + "</sheets><externalReferences><externalReference r:id=\"x1\"/></externalReferences>"
            + "</workbook>";
    String sheet =
        "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>written"
                .formatted(main)
            + "</t></is></c></row></sheetData></worksheet>";
    String links =
        "<Relationship Id=\"s1\" Type=\"%s/worksheet\" Target=\"sheet1.xml\"/>".formatted(RELATIONS)
            + external("x1", "externalLink")
            + external("x2", "oleObject");
    Map<String, byte[]> entries = ooxmlEntries("xl/workbook.xml", type, workbook, links);
    entries.put("xl/sheet1.xml", Documents.text(sheet));
    put("linked.xlsx", Documents.zip(entries));
    String prolog = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]>".formatted(address);
    entries.put("xl/sheet1.xml", Documents.text(prolog + sheet.replace("written", "&x;")));
    put("entity.xlsx", Documents.zip(entries));
  }

  private void slides() throws IOException {
    String type =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    String main = "http://schemas.openxmlformats.org/presentationml/2006/main";
    String show =
        "<p:presentation xmlns:p=\"%s\" xmlns:r=\"%s\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"s1\"/>"
                .formatted(main, RELATIONS)
            + "</p:sldIdLst></p:presentation>";
    String slide =
        "<p:sld xmlns:p=\"%s\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                .formatted(main)
            + "<p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>written</a:t></a:r></a:p></p:txBody>"
            + "</p:sp></p:spTree></p:cSld></p:sld>";
    String links =
        "<Relationship Id=\"s1\" Type=\"%s/slide\" Target=\"slide1.xml\"/>".formatted(RELATIONS)
            + external("x2", "video")
            + external("x3", "image");
    Map<String, byte[]> entries = ooxmlEntries("ppt/presentation.xml", type, show, links);
    entries.computeIfPresent(
        "[Content_Types].xml",
        (name, types) ->
            Documents.text(
                new String(types, StandardCharsets.UTF_8)
                    .replace("spreadsheetml.worksheet+xml", "presentationml.slide+xml")));
    entries.put("ppt/slide1.xml", Documents.text(slide));
    put("linked.pptx", Documents.zip(entries));
    String prolog = "<!DOCTYPE p [<!ENTITY x SYSTEM \"%s\">]>".formatted(address);
    entries.put("ppt/slide1.xml", Documents.text(prolog + slide.replace("written", "&x;")));
    put("entity.pptx", Documents.zip(entries));
    put("outside.pptx", ooxml("ppt/presentation.xml", type, show, external("s1", "slide")));
  }

  private void openDocument() throws IOException {
    String content =
        ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:p>"
                + "written &x;<draw:image xlink:href=\"%1$s\"/></text:p>"
                + "<text:section><text:section-source xlink:href=\"%1$s\"/></text:section>"
                + "</office:text></office:body></office:document-content>")
            .formatted(address);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", Documents.text("application/vnd.oasis.opendocument.text"));
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]>".formatted(address);
    entries.put("content.xml", Documents.text(entity + content));
    entries.put("META-INF/manifest.xml", Documents.text(entity("manifest")));
    entries.put("meta.xml", Documents.text(documentType("meta")));
    put("entity.odt", Documents.zip(entries));
    entries.put("content.xml", Documents.text(content.replace("&x;", "")));
    put("linked.odt", Documents.zip(entries));
    Map<String, byte[]> book = new LinkedHashMap<>();
    book.put("mimetype", Documents.text("application/epub+zip"));
    book.put("META-INF/container.xml", Documents.text(entity("container")));
    book.put("a.xhtml", Documents.text(entity("html")));
    put("book.epub", Documents.zip(book));
  }

  private void pdf() {
    put("linked.pdf", pdf("", "").toString());
    String form =
        entity("xdp:xdp", "xmlns:xdp=\"http://ns.adobe.com/xdp/\"", "before &x;", address);
    String properties = entity("x:xmpmeta", "xmlns:x=\"adobe:ns:meta/\"", "before &x;", address);
    StringBuilder hostile = pdf("/Metadata 6 0 R", "/XFA 7 0 R");
    stream(hostile, 6, "/Type/Metadata/Subtype/XML", properties);
    stream(hostile, 7, "", form);
    put("entity.pdf", hostile.toString());
  }

  private StringBuilder pdf(String catalog, String form) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    String file = "<</Type/Filespec/FS/URL/F(%s)/UF(%s)>>".formatted(address, address);
    pdf.append("1 0 obj<</Type/Catalog/Pages 2 0 R")
        .append(catalog)
        .append("/AcroForm<</Fields[]")
        .append(form)
        .append(">>/OpenAction<</S/URI/URI(")
        .append(address)
        .append(")>>/AA<</WC<</S/Launch/F ")
        .append(file)
        .append(">>>>/Names<</EmbeddedFiles<</Names[(a)")
        .append(file)
        .append("]>>>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
        .append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents[4 0 R 8 0 R]")
        .append("/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")
        .append("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F ")
        .append(file)
        .append("/D[0/Fit]>>>><</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS ")
        .append(file)
        .append(">>]>>endobj\ntrailer<</Root 1 0 R>>\n");
    stream(pdf, 4, "", "BT /F 12 Tf 10 100 Td (written) Tj ET");
    stream(pdf, 8, "/F" + file, "");
    return pdf;
  }

  private static void stream(StringBuilder pdf, int number, String entries, String content) {
    pdf.append(number)
        .append(" 0 obj<<")
        .append(entries)
        .append("/Length ")
        .append(content.length())
        .append(">>stream\n")
        .append(content)
        .append("\nendstream\nendobj\n");
  }

  private void mail() {
    put(
        "external.eml",
        "From: a@example.com\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: message/external-body; access-type=URL; URL=\""
            + address
            + "\"\r\n\r\n"
            + "Content-Type: text/plain\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<img src=\""
            + address
            + "\">written\r\n--b\r\nContent-Type: text/xml\r\n\r\n"
            + entity("a")
            + "\r\n--b--\r\n");
    put(
        "invitation.ics",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTACH:"
            + address
            + "\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    put(
        "card.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nPHOTO;VALUE=URI:" + address + "\r\nEND:VCARD\r\n");
  }

  private String external(String id, String type) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"External\"/>"
        .formatted(id, RELATIONS, type, address);
  }

  private byte[] ooxml(String main, String type, String content, String links) throws IOException {
    return Documents.zip(ooxmlEntries(main, type, content, links));
  }

  private static Map<String, byte[]> ooxmlEntries(
      String main, String type, String content, String links) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String packageTypes = "http://schemas.openxmlformats.org/package/2006/";
    entries.put(
        "[Content_Types].xml",
        Documents.text(
            ("<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-"
                    + "officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/%s\""
                    + " ContentType=\"%s\"/></Types>")
                .formatted(packageTypes, main, type)));
    String begin = "<Relationships xmlns=\"" + packageTypes + "relationships\">";
    entries.put(
        "_rels/.rels",
        Documents.text(
            begin
                + "<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"%s\"/></Relationships>"
                    .formatted(RELATIONS, main)));
    int slash = main.lastIndexOf('/');
    entries.put(
        main.substring(0, slash) + "/_rels" + main.substring(slash) + ".rels",
        Documents.text(begin + links + "</Relationships>"));
    entries.put(main, Documents.text(content));
    return entries;
  }

  private void put(String name, String content) {
    put(name, Documents.text(content));
  }

  private void put(String name, byte[] content) {
    documents.put(name, content);
  }
}
