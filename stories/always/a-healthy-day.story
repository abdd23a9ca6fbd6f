# Nothing is wrong for a day. There is not one intent, not one alert, not one line.
# Sentences: alerts.once at, H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 24h
----
ok

expect no intents
----
ok
