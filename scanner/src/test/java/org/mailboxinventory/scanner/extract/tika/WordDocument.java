package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Word document with text in every place that a Word document has; made of its bare parts. */
public final class WordDocument {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
  private static final String BODY =
      """
      <w:p><w:r><w:t>PLAIN</w:t></w:r></w:p>
      <w:p><w:r><w:t>number 41</w:t></w:r><w:ins w:id="1"><w:r><w:t>42</w:t></w:r></w:ins>\
      <w:del w:id="2"><w:r><w:delText>99</w:delText></w:r></w:del>\
      <w:r><w:t>43</w:t></w:r></w:p>
      <w:p><w:moveFrom w:id="3"><w:r><w:t>MOVED AWAY</w:t></w:r></w:moveFrom></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r></w:p>
      <w:p><w:r><w:t>notes</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>\
      <w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>\
      <w:p><w:r><w:t>TEXT BOX</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>\
      <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>TEXT BOX</w:t></w:r></w:p>\
      </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:sdt><w:sdtContent><w:p><w:r><w:t>CONTROL</w:t></w:r></w:p></w:sdtContent></w:sdt>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Label</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p><w:r><w:t>Value</w:t></w:r></w:p></w:tc></w:tr>\
      <w:tr><w:tc><w:p><w:r><w:t>PAN</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p><w:r><w:t>ABC</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      <w:sectPr><w:headerReference w:type="default" r:id="rId1"/>\
      <w:headerReference w:type="first" r:id="rId2"/>\
      <w:footerReference w:type="default" r:id="rId3"/></w:sectPr>
      """;

  private WordDocument() {}

  public static byte[] bytes() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    add(parts, "[Content_Types].xml", contentTypes());
    add(
        parts,
        "_rels/.rels",
        relations(
            relation("rId1", RELATIONS + "officeDocument", "word/document.xml"),
            relation(
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"),
            relation("rId3", RELATIONS + "custom-properties", "docProps/custom.xml")));
    add(
        parts,
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", RELATIONS + "header", "header1.xml"),
            relation("rId2", RELATIONS + "header", "header2.xml"),
            relation("rId3", RELATIONS + "footer", "footer1.xml"),
            relation("rId4", RELATIONS + "footnotes", "footnotes.xml"),
            relation("rId5", RELATIONS + "endnotes", "endnotes.xml"),
            relation("rId6", RELATIONS + "comments", "comments.xml")));
    add(
        parts,
        "word/document.xml",
        "<w:document " + W + "><w:body>" + BODY + "</w:body></w:document>");
    add(parts, "word/header1.xml", "<w:hdr " + W + ">" + paragraph("HEADER") + "</w:hdr>");
    add(parts, "word/header2.xml", "<w:hdr " + W + ">" + paragraph("FIRST PAGE") + "</w:hdr>");
    add(parts, "word/footer1.xml", "<w:ftr " + W + ">" + paragraph("FOOTER") + "</w:ftr>");
    add(parts, "word/footnotes.xml", notes("footnote", "2", "FOOTNOTE"));
    add(parts, "word/endnotes.xml", notes("endnote", "2", "ENDNOTE"));
    add(parts, "word/comments.xml", notes("comment", "0", "COMMENT"));
    add(parts, "docProps/core.xml", core());
    add(parts, "docProps/custom.xml", custom());
    return Documents.zip(parts);
  }

  private static void add(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, Documents.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String notes(String kind, String id, String text) {
    String note = "<w:" + kind + " w:id=\"" + id + "\">" + paragraph(text) + "</w:" + kind + ">";
    return "<w:" + kind + "s " + W + ">" + note + "</w:" + kind + "s>";
  }

  private static String relations(String... relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String contentTypes() {
    StringBuilder types = new StringBuilder();
    types
        .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
        .append(
            ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(types, "word/document.xml", TYPES + "wordprocessingml.document.main+xml");
    for (String part :
        new String[] {"header1", "header2", "footer1", "footnotes", "endnotes", "comments"}) {
      String kind = part.replaceAll("[0-9]", "");
      override(types, "word/" + part + ".xml", TYPES + "wordprocessingml." + kind + "+xml");
    }
    override(
        types, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(types, "docProps/custom.xml", TYPES + "custom-properties+xml");
    return types.append("</Types>").toString();
  }

  private static void override(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"/").append(part);
    types.append("\" ContentType=\"").append(type).append("\"/>");
  }

  private static String core() {
    return "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>TITLE</dc:title><dc:subject>SUBJECT</dc:subject>"
        + "<dc:creator>AUTHOR</dc:creator><cp:keywords>KEYWORDS</cp:keywords>"
        + "<dc:description>DESCRIPTION</dc:description></cp:coreProperties>";
  }

  private static String custom() {
    return "<Properties"
        + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\""
        + " name=\"Customer PAN\"><vt:lpwstr>OWN PROPERTY</vt:lpwstr></property></Properties>";
  }
}
