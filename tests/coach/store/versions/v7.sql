-- A database as version 7 left it, written down once and never changed: what version 6 had, with a
-- sum to every row. Times are milliseconds since 1970 UTC.
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
INSERT INTO "_sqlite_migrations" VALUES(6,'inturn','to-version-6','2026-11-26 10:22:22.593259+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'inturn','to-version-7','2026-11-27 12:29:34.674919+00:00');
CREATE TABLE "agreements" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "made" INTEGER NOT NULL,
   "due" TEXT NOT NULL,
   "words" TEXT NOT NULL,
   "if_then" TEXT NOT NULL,
   "walkthrough" TEXT NOT NULL,
   "outcome" TEXT NOT NULL,
   "answered" INTEGER NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "agreements" VALUES(1,1790000500000,'2026-12-03','Phones stay in the hall till nine.','If the bell rings, we let it ring.','solve-it-together','open',0,2153514458);
CREATE TABLE aside (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    , sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "books" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "side" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "lock" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "card_marks" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "kept" INTEGER NOT NULL,
   "rests" INTEGER NOT NULL,
   "drawn" INTEGER NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "card_marks" VALUES('validation/plan-shifted',1790000100000,0,0,1063122588);
INSERT INTO "card_marks" VALUES('curiosity/changed-mind',0,0,1790000200000,646093224);
CREATE TABLE "card_memories" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "due" INTEGER NOT NULL,
   "last" INTEGER NOT NULL,
   "stability" REAL NOT NULL,
   "difficulty" REAL NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "card_memories" VALUES('validation/plan-shifted',1790600000000,1790000300000,3.1,5.2,858077343);
CREATE TABLE "knows" (
   "device" TEXT PRIMARY KEY NOT NULL,
   "upto" INTEGER NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE later (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL UNIQUE
    , sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "later" VALUES(2,'long-turns',3816449058);
CREATE TABLE "own_cards" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "at" INTEGER NOT NULL,
   "card" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "own_cards" VALUES(1,1790000400000,'{"id": "", "text": "The green boat comes back.", "group": "", "tone": "plain", "way": "direct", "needs": [], "use": "say", "at": 1790000400000}',2895831187);
CREATE TABLE "pages" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "book" TEXT NOT NULL REFERENCES "books"("id") ON DELETE CASCADE,
   "kind" TEXT NOT NULL,
   "sealed" BLOB NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "passed" (
   "walkthrough" TEXT PRIMARY KEY NOT NULL,
   "at" INTEGER NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "passed" VALUES('long-turns',1790000600000,859716072);
CREATE TABLE "plans" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "at" INTEGER NOT NULL,
   "walkthrough" TEXT NOT NULL,
   "line" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "plans" VALUES(1,1793901600000,'say-it-back','',2567490453);
INSERT INTO "plans" VALUES(2,1794506400000,'know-my-world','After the washing-up',1370687744);
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
    , whole_time INTEGER NOT NULL DEFAULT 0, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "records" VALUES(1,'first-try',8,0,'one',1793642400000,470000,1,4,4,0,0,0,0,0,816313855);
INSERT INTO "records" VALUES(3,'say-it-back',15,0,'two',1793728800000,890000,1,8,7,6,1,1,1,0,770750795);
CREATE TABLE running (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    , sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "running" VALUES(1,'{"walkthrough":"long-turns","length":45,"solo":false,"starter":"one","plan":[],"variation":2,"began":{"steady":0,"wall":1793815200000},"last":{"steady":9000,"wall":1793815209000},"words":{"topic":"the empty fridge"}}',549464816);
CREATE TABLE "sentences" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "side" TEXT NOT NULL,
   "writer" TEXT NOT NULL,
   "at" INTEGER NOT NULL,
   "words" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "sentences" VALUES(1,'one','Noor',1790000000000,'When the blue kettle is empty, I feel tired.',1797053946);
CREATE TABLE "sittings" (
   "id" INTEGER PRIMARY KEY AUTOINCREMENT,
   "at" INTEGER NOT NULL,
   "kind" TEXT NOT NULL,
   "what" TEXT NOT NULL,
   "lines" INTEGER NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "sync" (
   "only" INTEGER PRIMARY KEY,
   "device" TEXT NOT NULL,
   "folder" TEXT NOT NULL,
   "key" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "synced" (
   "dot" TEXT PRIMARY KEY NOT NULL,
   "subject" TEXT NOT NULL,
   "row" TEXT NOT NULL,
   "digest" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE untidy (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT;
CREATE TABLE "wishes" (
   "place" INTEGER PRIMARY KEY,
   "need" TEXT NOT NULL
, sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "wishes" VALUES(1,'far-apart',2171664416);
CREATE TABLE words (
        record INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        written TEXT NOT NULL
    , sum INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "words" VALUES(3,'{"topic":"the long drive","next_step":"leave at nine"}',680050951);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_pages_book"
    ON "pages" ("book");
CREATE INDEX "idx_sittings_kind_what_at"
    ON "sittings" ("kind", "what", "at");
CREATE INDEX "idx_records_walkthrough_solo_began"
    ON "records" ("walkthrough", "solo", "began");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('records',3);
INSERT INTO "sqlite_sequence" VALUES('later',2);
INSERT INTO "sqlite_sequence" VALUES('sentences',1);
INSERT INTO "sqlite_sequence" VALUES('own_cards',1);
INSERT INTO "sqlite_sequence" VALUES('plans',2);
INSERT INTO "sqlite_sequence" VALUES('agreements',1);
COMMIT;
PRAGMA user_version = 7;
