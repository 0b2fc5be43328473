-- A database as version 5 left it, written down once and never changed: what version 4 had, two
-- booked times, an agreement, a wish, and what was passed over. Times are milliseconds since 1970 UTC.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
    "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'inturn','to-version-1','2026-11-02 18:00:00.000000+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'inturn','to-version-2','2026-11-09 18:00:00.000000+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'inturn','to-version-3','2026-11-26 02:41:37.489853+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'inturn','to-version-4','2026-11-26 06:57:15.611529+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'inturn','to-version-5','2026-11-26 07:38:11.138800+00:00');
CREATE TABLE "agreements" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "made" INTEGER NOT NULL,
   "due" TEXT NOT NULL,
   "words" TEXT NOT NULL,
   "if_then" TEXT NOT NULL,
   "walkthrough" TEXT NOT NULL,
   "outcome" TEXT NOT NULL,
   "answered" INTEGER NOT NULL
) STRICT;
INSERT INTO "agreements" VALUES(1,1790000500000,'2026-12-03','Phones stay in the hall till nine.','If the bell rings, we let it ring.','solve-it-together','open',0);
CREATE TABLE aside (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT;
CREATE TABLE "card_marks" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "kept" INTEGER NOT NULL,
   "rests" INTEGER NOT NULL,
   "drawn" INTEGER NOT NULL
) STRICT;
INSERT INTO "card_marks" VALUES('validation/plan-shifted',1790000100000,0,0);
INSERT INTO "card_marks" VALUES('curiosity/changed-mind',0,0,1790000200000);
CREATE TABLE "card_memories" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "due" INTEGER NOT NULL,
   "last" INTEGER NOT NULL,
   "stability" REAL NOT NULL,
   "difficulty" REAL NOT NULL
) STRICT;
INSERT INTO "card_memories" VALUES('validation/plan-shifted',1790600000000,1790000300000,3.1,5.2);
CREATE TABLE later (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL UNIQUE
    ) STRICT;
INSERT INTO "later" VALUES(2,'long-turns');
CREATE TABLE "own_cards" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "use" TEXT NOT NULL,
   "at" INTEGER NOT NULL,
   "words" TEXT NOT NULL
) STRICT;
INSERT INTO "own_cards" VALUES(1,'say',1790000400000,'The green boat comes back.');
CREATE TABLE "passed" (
   "walkthrough" TEXT PRIMARY KEY NOT NULL,
   "at" INTEGER NOT NULL
) STRICT;
INSERT INTO "passed" VALUES('long-turns',1790000600000);
CREATE TABLE "plans" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "at" INTEGER NOT NULL,
   "walkthrough" TEXT NOT NULL,
   "line" TEXT NOT NULL
) STRICT;
INSERT INTO "plans" VALUES(1,1793901600000,'say-it-back','');
INSERT INTO "plans" VALUES(2,1794506400000,'know-my-world','After the washing-up');
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
INSERT INTO "records" VALUES(1,'first-try',8,0,'one',1793642400000,470000,1,4,4,0,0,0,0);
INSERT INTO "records" VALUES(3,'say-it-back',15,0,'two',1793728800000,890000,1,8,7,6,1,1,1);
CREATE TABLE running (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT;
INSERT INTO "running" VALUES(1,'{"walkthrough":"long-turns","length":45,"solo":false,"starter":"one","plan":[],"variation":2,"began":{"steady":0,"wall":1793815200000},"last":{"steady":9000,"wall":1793815209000},"words":{"topic":"the empty fridge"}}');
CREATE TABLE "sentences" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "side" TEXT NOT NULL,
   "writer" TEXT NOT NULL,
   "at" INTEGER NOT NULL,
   "words" TEXT NOT NULL
) STRICT;
INSERT INTO "sentences" VALUES(1,'one','Noor',1790000000000,'When the blue kettle is empty, I feel tired.');
CREATE TABLE untidy (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT;
CREATE TABLE "wishes" (
   "place" INTEGER PRIMARY KEY,
   "need" TEXT NOT NULL
) STRICT;
INSERT INTO "wishes" VALUES(1,'far-apart');
CREATE TABLE words (
        record INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        written TEXT NOT NULL
    ) STRICT;
INSERT INTO "words" VALUES(3,'{"topic":"the long drive","next_step":"leave at nine"}');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('records',3);
INSERT INTO "sqlite_sequence" VALUES('later',2);
INSERT INTO "sqlite_sequence" VALUES('sentences',1);
INSERT INTO "sqlite_sequence" VALUES('own_cards',1);
INSERT INTO "sqlite_sequence" VALUES('plans',2);
INSERT INTO "sqlite_sequence" VALUES('agreements',1);
COMMIT;
PRAGMA user_version = 5;
