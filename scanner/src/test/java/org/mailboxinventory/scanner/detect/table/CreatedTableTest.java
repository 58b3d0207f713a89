package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Rows of dumps whose columns are named where their table is created. */
class CreatedTableTest {
  private static final String MYSQL =
      """
      CREATE TABLE `clients` (
        `id` int NOT NULL AUTO_INCREMENT,
        `full_name` varchar(80) DEFAULT 'x, y',
        `balance` decimal(10,2) DEFAULT NULL,
        `account_no` varchar(20) DEFAULT NULL,
        `dob` date DEFAULT NULL,
        `password` varchar(40) DEFAULT NULL,
        PRIMARY KEY (`id`),
        KEY `dob` (`dob`)
      ) ENGINE=InnoDB;
      LOCK TABLES `clients` WRITE;
      INSERT INTO `clients` VALUES (7,'Sunita Quorvand',1.50,'50100482913375','1984-03-12','Heron+52x'),\
      (8,'Devendra Quorvand',NULL,'50100482913991','1979-11-30','Osprey!81');
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        MYSQL,
        """
        CREATE TABLE IF NOT EXISTS clients(id integer primary key, full_name text, account_no text, dob date, password text);
        INSERT INTO clients VALUES(7,'Sunita Quorvand','50100482913375','1984-03-12','Heron+52x');
        INSERT INTO clients VALUES(8,'Devendra Quorvand','50100482913991','1979-11-30','Osprey!81');
        """,
        """
        create table public.clients (
            id integer not null,
            full_name text,
            account_no text,
            dob date,
            password text
        );

        insert into public.clients values (7, 'Sunita Quorvand', '50100482913375', '1984-03-12', 'Heron+52x');
        insert into public.clients values (8, 'Devendra Quorvand', '50100482913991', '1979-11-30', 'Osprey!81');
        """
      })
  void aColumnSaysWhatItsValuesAre(String dump) {
    assertThat(Scanned.findings(dump))
        .contains(
            "global.person-name high Sunita Quorvand",
            "in.bank-account high 50100482913375",
            "global.date-of-birth high 1984-03-12",
            "global.password high Heron+52x",
            "global.person-name high Devendra Quorvand",
            "in.bank-account high 50100482913991",
            "global.date-of-birth high 1979-11-30",
            "global.password high Osprey!81");
  }

  @Test
  void anotherTableHasOtherColumns() {
    String dump =
        MYSQL.replace("INSERT INTO `clients`", "INSERT INTO `ships`").replace("50100", "");
    assertThat(Scanned.findings(dump))
        .noneMatch(each -> each.contains("bank-account") || each.contains("password"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dish", "products", "cities"})
  void aThingsNameIsNobodys(String table) {
    String dump = "CREATE TABLE " + table + " (id int, name text);\nINSERT INTO " + table;
    assertThat(Scanned.names(dump + " VALUES (1, 'Quorva Tandir'), (2, 'Bad Zutabel');")).isEmpty();
    assertThat(
            Scanned.names(
                "CREATE TABLE heirs (id int, name text);\nINSERT INTO heirs VALUES (1, 'Quorva Tandir');"))
        .containsExactly("Quorva Tandir");
  }

  @Test
  void whatIsNoColumnCountsAsNone() {
    String dump =
        MYSQL
            .replace("PRIMARY KEY (`id`),", "")
            .replace("`id` int", "PRIMARY KEY (`a`),\n`id` int");
    assertThat(Scanned.findings(dump)).contains("global.password high Heron+52x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"),\n(", ");\nINSERT INTO `clients` VALUES ("})
  void rowsGoOnFarBelowTheStatement(String between) {
    int rows = 3000;
    StringBuilder dump = new StringBuilder(MYSQL.substring(0, MYSQL.indexOf("(7,'Sunita") + 1));
    for (int row = 0; row < rows; row++) {
      dump.append(row > 0 ? between : "")
          .append("%d,'row %d',1.5,NULL,NULL,'Heron+%04dx'".formatted(row, row, row));
    }
    assertThat(Scanned.findings(dump + ");\n"))
        .filteredOn(each -> each.startsWith("global.password high "))
        .hasSize(rows);
  }
}
