# Nothing is heard of either UPS any more; their last word was that they have mains. That is not known to be so for
# ever, and not known to be otherwise: an alert, and nothing is stopped.
# Sentences: S5 at, power.unknown at, stale at

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

ups ups1 silent
----
ok

ups ups2 silent
----
ok

run 30m
----
60 n1 sees ups1: silent; last said input good, output from mains
60 n1 sees ups2: silent; last said input good, output from mains
75 n1 alert warning ups.ups1.silent: ups1 is silent; its last word was on mains.
75 n1 alert warning ups.ups2.silent: ups2 is silent; its last word was on mains.

expect no intents
----
ok
