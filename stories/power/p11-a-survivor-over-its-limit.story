# Alone, a UPS would carry both nodes with 80 % of what it can put out. This site wants a word above 79 %: a standing
# alert, before anything has failed.
# Sentences: P11.load at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy loadWarningPercent 79
----
ok

run 10m
----
0 n1 alert warning ups.ups1.load: ups1 would carry 80 % if it were alone, more than 79 %.

expect no intents
----
ok
