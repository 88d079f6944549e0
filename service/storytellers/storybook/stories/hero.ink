// What every tale knows of its hero. The storyteller sets these before it tells; the values here
// are what you see when you play a tale in an Ink editor.

VAR hero = "Robin"
// A theme or interest that no tale was written for, woven into this one: "pirates". Often empty.
VAR woven = ""

VAR they = "they"
VAR them = "them"
VAR their = "their"
VAR theirs = "theirs"
VAR themself = "themself"
VAR They = "They"
VAR Their = "Their"
// "she was", "he was", "they were"
VAR was = "were"
