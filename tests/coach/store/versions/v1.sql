-- A database as version 1 left it, written down once and never changed: two records (one with
-- words that both kept) and a session that was running. Times are milliseconds since 1970 UTC.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
    "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
INSERT INTO "_sqlite_migrations"
    VALUES (1, 'inturn', 'to-version-1', '2026-11-02 18:00:00.000000+00:00');
CREATE TABLE records (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL,
        length INTEGER NOT NULL,
        solo INTEGER NOT NULL CHECK (solo IN (0, 1)),
        starter TEXT NOT NULL,
        began INTEGER NOT NULL,
        active INTEGER NOT NULL,
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        turns INTEGER NOT NULL,
        whole INTEGER NOT NULL,
        got_it INTEGER NOT NULL,
        repairs_taken INTEGER NOT NULL,
        breaks INTEGER NOT NULL,
        returns INTEGER NOT NULL
    ) STRICT;
INSERT INTO records VALUES
    (1, 'first-try', 8, 0, 'one', 1793642400000, 470000, 1, 4, 4, 0, 0, 0, 0),
    (3, 'say-it-back', 15, 0, 'two', 1793728800000, 890000, 1, 8, 7, 6, 1, 1, 1);
CREATE TABLE words (
        record INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        written TEXT NOT NULL
    ) STRICT;
INSERT INTO words VALUES (3, '{"topic":"the long drive","next_step":"leave at nine"}');
CREATE TABLE running (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT;
INSERT INTO running VALUES (1, '{"walkthrough":"long-turns","length":45,"solo":false,"starter":"one","plan":[],"variation":2,"began":{"steady":0,"wall":1793815200000},"last":{"steady":9000,"wall":1793815209000},"words":{"topic":"the empty fridge"}}');
CREATE TABLE aside (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT;
CREATE TABLE untidy (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT;
PRAGMA user_version = 1;
COMMIT;
