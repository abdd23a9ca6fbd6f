# The card of ups1 stops answering: the last it said is that it has mains. That word is not good for ever: after a
# while nothing is known of it, which alone moves nothing. Then ups2 loses its input: a bad source beside an unknown
# one is no power. (Three values, P3, S5)
# Sentences: power.none at, S5 at

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

run 10m
----
60 n1 sees ups1: silent; last said input good, output from mains
75 n1 finds sourceLost of ups1: ups1 is silent; its last word was on mains; n1 and n2 have power from another source, so nothing is done
75 n1 alert warning ups.ups1.silent: ups1 is silent; its last word was on mains.

expect no intents
----
ok

mains ups2 off
----
ok

run 119s
----
665 n1 sees ups2: input bad, output from battery, charge 99.9 %
665 n1 finds noPower: n1 has no power (ups1 is silent; its last word was on mains and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
665 n1 finds noPower of n2: n2 has no power (ups1 is silent; its last word was on mains and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
665 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is silent; its last word was on mains and ups2 is on battery
665 n1 alert critical power.pair.none: Both nodes have no power: ups1 is silent; its last word was on mains and ups2 is on battery.
665 n1 no longer finds sourceLost of ups1
665 n1 alert over ups.ups1.silent: counted below power.pair.none

expect no intents
----
ok

run 1s
----
ok

run 5m
----
785 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is silent; its last word was on mains and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
785 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is silent; its last word was on mains and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
815 n2 is on, not a member
815 n1 no longer finds pairWithoutPower of pair
815 n1 no longer finds noPower of n2
815 n1 alert over engine.P3.withdraw.n2
845 n2 is off, not a member
845 n2 has done P3.withdraw.n2: n2 is off, reason power
855 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is silent; its last word was on mains and ups2 is on battery)
855 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is silent; its last word was on mains and ups2 is on battery).

expect n2 off
----
ok

expect n1 on
----
ok
