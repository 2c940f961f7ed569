package org.panro.shared.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks at what the service under test keeps, and makes due what would be due in days. */
public final class StoredRows {
  private StoredRows() {}

  /** The number that a counting query answers. */
  public static long count(String query, Object... values) {
    return Long.parseLong(text(query, values));
  }

  /** The one value that a query answers, empty where there is none. */
  public static String text(String query, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet found = statement.executeQuery()) {
      return found.next() ? Objects.toString(found.getString(1), "") : "";
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** Runs a statement that changes rows. */
  public static void change(String statement, Object... values) {
    try (Connection connection = connect();
        PreparedStatement prepared = prepared(connection, statement, values)) {
      prepared.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(statement, failed);
    }
  }

  /** Does something while the transaction of a statement, with its locks, is not committed yet. */
  public static void whileUncommitted(String statement, Runnable act, Object... values) {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement prepared = prepared(connection, statement, values)) {
        prepared.execute();
        act.run();
      }
      connection.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(statement, failed);
    }
  }

  private static PreparedStatement prepared(Connection connection, String query, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    for (int place = 0; place < values.length; place++) {
      statement.setObject(place + 1, values[place]);
    }
    return statement;
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.datasource.jdbc.url"),
        setting("quarkus.datasource.username"),
        setting("quarkus.datasource.password"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
