package org.mailboxinventory.scanner.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people see them, by the format of their cell's style. Whole numbers keep all their
 * digits, dates are written year first.
 */
final class CellFormats {
  /** What sheets count to exactly; digits behind are left over from binary fractions. */
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST_NUMBER = 64;
  private static final double LAST_DAY = 2_958_466;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Format> styles = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private boolean from1904;

  private enum Kind {
    PLAIN,
    WHOLE,
    DATE,
    LAID_OUT,
    OTHER
  }

  private record Format(Kind kind, int number, String code, @Nullable DigitMask mask) {}

  /** Dates count from 1904 in this workbook. */
  void from1904() {
    from1904 = true;
  }

  /** A format of the workbook's own. */
  void define(int number, String code) {
    codes.put(number, code);
  }

  /** The next style, with the format of this number; formats are defined before. */
  void addStyle(int number) {
    styles.add(format(number));
  }

  /** A style's number as written; 0 when it is none. */
  static int style(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether a whole number of this style is shown with its digits as they are. */
  boolean isPlain(int style) {
    Kind kind = of(style).kind();
    return kind == Kind.PLAIN || kind == Kind.WHOLE;
  }

  /** A number of this style as people see it. */
  String text(int style, String written) {
    return text(of(style), written);
  }

  private String text(Format format, String written) {
    BigDecimal number = number(written);
    if (number == null) {
      return written;
    }
    String text =
        switch (format.kind()) {
          case DATE -> date(number.doubleValue());
          case LAID_OUT -> format.mask() == null ? null : format.mask().lay(number);
          case WHOLE -> isWhole(number) ? plain(number) : other(format, number);
          case OTHER -> other(format, number);
          case PLAIN -> plain(number);
        };
    return text == null ? plain(number) : text;
  }

  private static @Nullable BigDecimal number(String written) {
    if (written.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(written.strip());
      return Math.abs((long) number.scale()) > 400 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String plain(BigDecimal number) {
    if (isWhole(number)) {
      return number.toBigInteger().toString();
    }
    return number.round(EXACT).stripTrailingZeros().toPlainString();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private @Nullable String other(Format format, BigDecimal number) {
    try {
      return formatter.formatRawCellContents(
          number.doubleValue(), format.number(), format.code(), from1904);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Null when no calendar knows it: then it was a number after all. */
  private @Nullable String date(double serial) {
    if (serial < 0 || serial >= LAST_DAY) {
      return null;
    }
    LocalDateTime at = DateUtil.getLocalDateTime(serial, from1904, true);
    if (at == null) {
      return null;
    }
    boolean whole = serial == Math.floor(serial);
    if (serial < 1) {
      return at.format(TIME);
    }
    return whole ? at.format(DATE) : at.format(DATE) + " " + at.format(TIME);
  }

  private Format of(int style) {
    return style >= 0 && style < styles.size()
        ? styles.get(style)
        : new Format(Kind.PLAIN, 0, "General", null);
  }

  private Format format(int number) {
    String code = codes.get(number);
    if (code == null) {
      code = BuiltinFormats.getBuiltinFormat(number);
    }
    return formatOf(number, code == null ? "General" : code);
  }

  private static Format formatOf(int number, String code) {
    if (isGeneral(code)) {
      return new Format(Kind.PLAIN, number, code, null);
    }
    if (DateUtil.isADateFormat(number, code)) {
      return new Format(Kind.DATE, number, code, null);
    }
    if (code.equals("0") || code.equals("#")) {
      return new Format(Kind.WHOLE, number, code, null);
    }
    DigitMask mask = DigitMask.of(code);
    return new Format(mask == null ? Kind.OTHER : Kind.LAID_OUT, number, code, mask);
  }

  /** Scientific notation hides digits that the cell holds. */
  private static boolean isGeneral(String code) {
    return code.equalsIgnoreCase("General")
        || code.equals("@")
        || code.isBlank()
        || code.contains("E+")
        || code.contains("E-");
  }
}
