# All agents of n2 fall silent at once, as when its ScanCore hangs. Nobody knows how n2 is: that is one alert, and n2
# is neither shed nor trusted.
# Sentences: S5 at, unknown at, alerts.causes at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

agent n2 scan-ipmi silent
----
ok

agent n2 scan-nut silent
----
ok

agent n2 scan-smart silent
----
ok

agent n2 scan-raid silent
----
ok

agent n2 scan-hardware silent
----
ok

agent n2 scan-network silent
----
ok

agent n2 scan-environment silent
----
ok

agent n2 scan-cluster silent
----
ok

agent n2 scan-server silent
----
ok

run 30m
----
75 n1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.

expect no intents
----
ok
