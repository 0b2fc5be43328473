-- A database as version 2 left it while its tables were still written by hand (with checks that
-- new ones do not have), written down once and never changed: what version 1 had, one walkthrough
-- for later and one booked time. Times are milliseconds since 1970 UTC.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
    "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
INSERT INTO "_sqlite_migrations"
    VALUES (1, 'inturn', 'to-version-1', '2026-11-02 18:00:00.000000+00:00'),
           (2, 'inturn', 'to-version-2', '2026-11-09 18:00:00.000000+00:00');
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
CREATE TABLE later (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL UNIQUE
    ) STRICT;
INSERT INTO later VALUES (2, 'long-turns');
CREATE TABLE plans (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        at INTEGER NOT NULL,
        walkthrough TEXT NOT NULL
    ) STRICT;
INSERT INTO plans VALUES (1, 1793901600000, 'say-it-back');
PRAGMA user_version = 2;
COMMIT;
