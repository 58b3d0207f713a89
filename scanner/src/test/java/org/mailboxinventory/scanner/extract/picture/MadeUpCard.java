package org.mailboxinventory.scanner.extract.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * Identity papers of people who do not exist, drawn as large as a scanner at 300 dots an inch sees
 * them.
 *
 * @param values what is to be found, by detector: letters and digits alone
 */
public record MadeUpCard(BufferedImage picture, Map<String, String> values) {
  private static final List<String> FIRST_NAMES =
      List.of("Asha", "Ravi", "Meena", "Farhan", "Lakshmi", "Gurpreet", "Nandini", "Joseph");
  private static final List<String> LAST_NAMES =
      List.of("Sharma", "Iyer", "Kulkarni", "Das", "Menon", "Bhatt", "Khan", "Pereira");
  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MRZ_DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int DARK = 0x202028;

  private static final String MRZ_ALPHABET = "0123456789" + LETTERS;

  /** A card of the size of a bank card, in two languages. */
  public static MadeUpCard aadhaar(Random random) {
    LocalDate birth = birth(random);
    String number = aadhaarNumber(random);
    String shown =
        number.substring(0, 4) + " " + number.substring(4, 8) + " " + number.substring(8);
    BufferedImage card = card(new Color(255, 250, 240), new Color(240, 248, 240));
    Graphics2D pen = Drawn.pen(card);
    face(pen, 60, 170);
    write(pen, Font.BOLD, 34, "भारत सरकार   Government of India", 250, 90);
    write(pen, Font.PLAIN, 30, first(random) + " " + last(random), 320, 200);
    write(pen, Font.PLAIN, 30, "जन्म तिथि / DOB: " + birth.format(DAY_FIRST), 320, 260);
    write(pen, Font.PLAIN, 30, "महिला / FEMALE", 320, 320);
    write(pen, Font.BOLD, 50, shown, 320, 500);
    write(pen, Font.PLAIN, 30, "मेरा आधार, मेरी पहचान    Aadhaar", 300, 590);
    pen.dispose();
    return new MadeUpCard(
        card, Map.of("in.aadhaar", number, "global.date-of-birth", birth.format(DIGITS)));
  }

  /** The tax department's card, in English. */
  public static MadeUpCard pan(Random random) {
    LocalDate birth = birth(random);
    String family = last(random).toUpperCase(Locale.ROOT);
    String number =
        letters(random, 3) + "P" + family.charAt(0) + serial(random) + letters(random, 1);
    BufferedImage card = card(new Color(225, 238, 250), new Color(240, 240, 250));
    Graphics2D pen = Drawn.pen(card);
    write(pen, Font.BOLD, 32, "INCOME TAX DEPARTMENT", 50, 80);
    write(pen, Font.BOLD, 32, "GOVT. OF INDIA", 700, 80);
    write(pen, Font.PLAIN, 28, "Permanent Account Number Card", 280, 160);
    write(pen, Font.BOLD, 46, number, 340, 225);
    write(pen, Font.PLAIN, 22, "Name", 50, 330);
    write(pen, Font.PLAIN, 32, first(random).toUpperCase(Locale.ROOT) + " " + family, 50, 370);
    write(pen, Font.PLAIN, 22, "Father's Name", 50, 420);
    write(pen, Font.PLAIN, 32, first(random).toUpperCase(Locale.ROOT) + " " + family, 50, 460);
    write(pen, Font.PLAIN, 22, "Date of Birth", 50, 530);
    write(pen, Font.PLAIN, 32, birth.format(DAY_FIRST), 50, 575);
    face(pen, 760, 330);
    pen.dispose();
    return new MadeUpCard(
        card, Map.of("in.pan", number, "global.date-of-birth", birth.format(DIGITS)));
  }

  /** The page of a passport with its machine-readable zone. */
  public static MadeUpCard passport(Random random) {
    LocalDate birth = birth(random);
    String family = last(random).toUpperCase(Locale.ROOT);
    String given = first(random).toUpperCase(Locale.ROOT);
    String number =
        ""
            + "KLMNPRSTVWY".charAt(random.nextInt(11))
            + (1000001 + random.nextInt(8999998) / 10 * 10);
    String zone = zone(number, birth, LocalDate.of(2031, 1 + random.nextInt(12), 11));
    BufferedImage page = Drawn.paper(1476, 1040, new Color(246, 243, 236));
    Graphics2D pen = Drawn.pen(page);
    write(pen, Font.BOLD, 36, "REPUBLIC OF INDIA", 520, 80);
    face(pen, 70, 200);
    String[][] fields = {
      {"Type", "P", "Country Code", "IND", "Passport No.", number},
      {"Surname", family},
      {"Given Name(s)", given},
      {"Nationality", "INDIAN", "Sex", "M", "Date of Birth", birth.format(DAY_FIRST)},
      {"Place of Issue", "PUNE", "Date of Issue", "12/02/2021"}
    };
    for (int row = 0; row < fields.length; row++) {
      for (int i = 0; i < fields[row].length; i += 2) {
        write(pen, Font.PLAIN, 22, fields[row][i], 400 + i * 170, 170 + row * 120);
        write(pen, Font.PLAIN, 32, fields[row][i + 1], 400 + i * 170, 212 + row * 120);
      }
    }
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 50));
    pen.drawString(fill("P<IND" + family + "<<" + given, 44), 60, 900);
    pen.drawString(zone, 60, 970);
    pen.dispose();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("in.passport", number);
    values.put("global.date-of-birth", birth.format(DIGITS));
    values.put("global.mrz", zone.replace("<", ""));
    return new MadeUpCard(page, values);
  }

  /** A number as UIDAI gives them out, with its check digit. */
  public static String aadhaarNumber(Random random) {
    StringBuilder number = new StringBuilder().append(2 + random.nextInt(8));
    while (number.length() < 11) {
      number.append(random.nextInt(10));
    }
    try {
      return number + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(number.toString());
    } catch (CheckDigitException e) {
      throw new IllegalStateException("digits have a check digit", e);
    }
  }

  /** The second line, with its check digits (ICAO 9303-4). */
  private static String zone(String number, LocalDate birth, LocalDate expiry) {
    String document = fill(number, 9);
    String born = birth.format(MRZ_DAY);
    String ends = expiry.format(MRZ_DAY);
    String personal = "<".repeat(14) + "0";
    String checked =
        document + check(document) + born + check(born) + ends + check(ends) + personal;
    return document
        + check(document)
        + "IND"
        + born
        + check(born)
        + "M"
        + ends
        + check(ends)
        + personal
        + check(checked);
  }

  private static int check(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      sum += Math.max(0, MRZ_ALPHABET.indexOf(field.charAt(i))) * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10;
  }

  private static String fill(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }

  private static BufferedImage card(Color from, Color to) {
    BufferedImage card = Drawn.paper(1011, 638, Color.WHITE);
    Graphics2D pen = Drawn.pen(card);
    pen.setPaint(new GradientPaint(0, 0, from, 1011, 638, to));
    pen.fillRect(0, 0, 1011, 638);
    pen.setColor(Color.GRAY);
    pen.setStroke(new BasicStroke(3));
    pen.drawRect(4, 4, 1003, 630);
    pen.dispose();
    return card;
  }

  /** Something like a photograph. */
  private static void face(Graphics2D pen, int x, int y) {
    pen.setPaint(new GradientPaint(x, y, Color.LIGHT_GRAY, x + 200, y + 260, Color.DARK_GRAY));
    pen.fillRect(x, y, 200, 260);
    pen.setColor(new Color(210, 180, 160));
    pen.fillOval(x + 50, y + 50, 100, 130);
  }

  private static void write(Graphics2D pen, int style, int size, String text, int x, int y) {
    pen.setColor(new Color(DARK));
    pen.setFont(new Font(Font.SANS_SERIF, style, size));
    pen.drawString(text, x, y);
  }

  private static LocalDate birth(Random random) {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
  }

  private static String first(Random random) {
    return FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size()));
  }

  private static String last(Random random) {
    return LAST_NAMES.get(random.nextInt(LAST_NAMES.size()));
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  private static String serial(Random random) {
    return String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9999));
  }
}
