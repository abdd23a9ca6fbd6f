# n2 died, was fenced, and then its UPS ran empty: neither its BMC nor its PDU can tell of it. Later n1 dies too and is started
# by a person. It holds the newest data, but nothing verifies that n2 is off: it starts nothing and says so every minute, until
# a person has looked at n2 and says so.
# Sentences: R8 at, R8 short

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy bootUnknown off
----
ok

run 1m
----
ok

crash n2
----
60 n2 is off, not a member

run 5m
----
60 n1 refuses R1 of n2, by R3: n2 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
60 n1 alert warning engine.R1.n2.refused: n2 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
60 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.

ups ups2 charge 1%
----
ok

mains ups2 off
----
ok

run 1h
----
360 n1 sees ups2: input bad, output from battery, charge 1 %
360 n1 alert critical power.n2.none: n2 has no power: ups2 is on battery.
940 n1 sees ups2: input bad, output from off, charge 0 %
940 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
940 n1 alert over host.n2.down
980 n1 alert over engine.R1.n2.refused

crash n1
----
3960 n1 is off, not a member
3960 srv1 is off
3960 srv2 is off
3960 srv3 is off

run 1m
----
3975 s1 refuses R1 of n1, by R3: n1 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
3975 s1 alert critical power.pair.none: Both nodes have no power: ups2 is off.
3975 s1 alert warning engine.R1.n1.refused: n1 is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must.
3975 s1 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
3975 s1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
3975 n1 alert over host.n2.away
3975 n1 alert over power.n2.none

start n1
----
4020 n1 is on, not a member

run 20m
----
4020 s1 alert over engine.R1.n1.refused
4260 n1 finds backAlone: n1 is back after a full outage and waits for n2
4260 n1 finds onButAway: n1 is on and not a member of the cluster
4260 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
4260 s1 alert warning host.n2.away: n2 is not a running member of the cluster.
4260 s1 alert over host.n2.silent: counted below host.n2.away
4260 s1 alert over host.n1.silent
4860 n1 alert notice engine.R8.fence.n2: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
4860 n1 R8 turns n2 off by its BMC, then by its PDU: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
4880 n1 has not done R8.fence.n2: neither its BMC nor its PDU says that n2 is off
4880 n1 alert critical host.n2.unverified: n2 has not come back within 600 s, and whether n2 is off cannot be verified: neither its BMC nor its PDU says that n2 is off. n1 starts nothing until it is. Look at n2: if it is off, say `anvil confirm off n2`.
4880 n1 alert over engine.R8.fence.n2
4940 n1 alert notice engine.R8.fence.n2: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
4940 n1 tries R8.fence.n2, attempt 2: tried again: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
4945 n1 alert over host.n2.unverified
4960 n1 has not done R8.fence.n2, attempt 2: neither its BMC nor its PDU says that n2 is off
4960 n1 alert critical host.n2.unverified: n2 has not come back within 600 s, and whether n2 is off cannot be verified: neither its BMC nor its PDU says that n2 is off. n1 starts nothing until it is. Look at n2: if it is off, say `anvil confirm off n2`.
4960 n1 alert over engine.R8.fence.n2
5020 n1 alert notice engine.R8.fence.n2: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5020 n1 tries R8.fence.n2, attempt 3: tried again: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5025 n1 alert over host.n2.unverified
5040 n1 has not done R8.fence.n2, attempt 3: neither its BMC nor its PDU says that n2 is off
5040 n1 alert critical host.n2.unverified: n2 has not come back within 600 s, and whether n2 is off cannot be verified: neither its BMC nor its PDU says that n2 is off. n1 starts nothing until it is. Look at n2: if it is off, say `anvil confirm off n2`.
5040 n1 alert over engine.R8.fence.n2
5100 n1 alert notice engine.R8.fence.n2: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5100 n1 tries R8.fence.n2, attempt 4: tried again: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5105 n1 alert over host.n2.unverified
5120 n1 has not done R8.fence.n2, attempt 4: neither its BMC nor its PDU says that n2 is off
5120 n1 alert critical host.n2.unverified: n2 has not come back within 600 s, and whether n2 is off cannot be verified: neither its BMC nor its PDU says that n2 is off. n1 starts nothing until it is. Look at n2: if it is off, say `anvil confirm off n2`.
5120 n1 alert over engine.R8.fence.n2
5160 n1 alert critical host.n1.stuck: n1 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.
5180 n1 alert notice engine.R8.fence.n2: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5180 n1 tries R8.fence.n2, attempt 5: tried again: n2 has not come back within 600 s. Before n1 starts the servers alone, n2 is turned off and that is verified, so that no server runs twice.
5185 n1 alert over host.n2.unverified
5200 n1 has not done R8.fence.n2, attempt 5: neither its BMC nor its PDU says that n2 is off
5200 n1 alert critical host.n2.unverified: n2 has not come back within 600 s, and whether n2 is off cannot be verified: neither its BMC nor its PDU says that n2 is off. n1 starts nothing until it is. Look at n2: if it is off, say `anvil confirm off n2`.
5200 n1 alert over engine.R8.fence.n2

expect srv1 off
----
ok

confirm n2 off
----
ok

run 5m
----
5225 n1 alert notice engine.R8.startServers.n1: n2 has not come back within 600 s, and a person confirmed that n2 is off. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
5225 n1 R8 starts srv3 srv2 srv1 on n1: n2 has not come back within 600 s, and a person confirmed that n2 is off. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
5225 n1 is on, member
5225 n1 alert over host.n2.unverified
5230 n1 alert critical power.n2.none: n2 has no power: ups2 is off.
5230 n1 no longer finds onButAway
5230 n1 no longer finds backAlone
5230 n1 alert over engine.R8.startServers.n1
5230 n1 alert over host.n1.away
5230 n1 alert over host.n1.stuck
5230 s1 alert over power.pair.none
5235 srv1 is on n1, running
5235 srv2 is on n1, running
5235 srv3 is on n1, running
5235 n1 has done R8.startServers.n1: srv3, srv2, srv1 started

expect srv1 on n1
----
ok
