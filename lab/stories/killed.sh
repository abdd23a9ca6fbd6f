# ScanCore is killed at five points of evacuations (KILLS=10: ten), on the node that pulls or on the one that gives: each ends right, and nothing is left.
# shellcheck shell=bash
site_up
from=n1 to=n2 longest=0
kills=${KILLS:-5}
for ((number = 1; number <= kills; number++)); do
  point=$((number * 10 / kills)) # spread over the same stretch, however many
  began=$(starts_of "$to")
  sensor $from "fan$((1 + point % 2))_sys" 0
  wait_until 120 "$to does not take the servers of $from (round $point)" more_starts_of "$to" "$began"
  sleep "$(awk -v n="$point" 'BEGIN { print n * 0.4 }')"
  if [ $((point % 3)) = 0 ]; then victim=$from; else victim=$to; fi
  killed=$(now_ms)
  on "$victim" pkill -KILL -x anvil || broken "ScanCore does not run on $victim"
  sleep 1
  on "$victim" systemctl start scancore
  wait_until 150 "the servers did not arrive on $to: ScanCore was killed on $victim $((point * 4))00 ms into the move" servers_on "$to" srv1 srv2
  took=$(($(now_ms) - killed))
  [ $took -le $longest ] || longest=$took
  wait_until 40 "something of the move was left in the cluster's configuration" left_nothing
  tell "point $point: killed on $victim, both servers are on $to"
  unbroken srv1 srv2
  sensor $from "fan$((1 + point % 2))_sys" 5400
  read -r from to <<<"$to $from"
done
measured "both servers moved after ScanCore was killed, the longest of $kills" 0 $longest
