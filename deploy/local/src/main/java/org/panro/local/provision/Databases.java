package org.panro.local.provision;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes databases and the roles that own them; what is there already stays.
 *
 * @param port of PostgreSQL on this machine
 * @param password of the role {@code postgres}
 */
public record Databases(int port, String password) {

  /** A database owned by a role of the same name, which may replicate where an outbox is read. */
  public void ensure(String name, String ownerPassword) throws SQLException {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("Not a database's name: " + name);
    }
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
        statement.execute("create role %s login replication".formatted(name));
      }
      statement.execute(
          "alter role %s password %s".formatted(name, statement.enquoteLiteral(ownerPassword)));
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database %1$s owner %1$s".formatted(name));
      }
    }
  }

  /** Drops a database with its replication slot, once nothing reads it any more. */
  public void drop(String name) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_drop_replication_slot(slot_name) from pg_replication_slots"
              + " where database = %s and not active".formatted(statement.enquoteLiteral(name)));
      statement.execute("drop database if exists %s with (force)".formatted(name));
    }
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", password);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
