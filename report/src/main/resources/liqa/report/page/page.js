(function () {
	"use strict";

	// Everything shown comes from here; text goes into the page as text, never as markup.
	const data = JSON.parse(document.getElementById("data").textContent);
	const words = data.words;
	const rightToLeft = document.documentElement.dir === "rtl";
	const colours = { held: "#1b4d5c", planned: "#8a5a00", denied: "#9e1b1b" };
	const started = {};

	function element(name, text, className) {
		const created = document.createElement(name);
		if (text !== undefined) {
			created.textContent = text;
		}
		if (className) {
			created.className = className;
		}
		return created;
	}

	function describe(list, pairs) {
		list.replaceChildren();
		for (const [label, value] of pairs) {
			if (value !== "" && value !== undefined) {
				list.append(element("dt", label), element("dd", value));
			}
		}
	}

	function showFacts() {
		document.getElementById("title").textContent = words.title;
		const list = document.getElementById("facts");
		for (const fact of data.facts) {
			const pair = element("div");
			pair.append(element("dt", fact.label), element("dd", fact.value));
			list.append(pair);
		}
	}

	function showEvidence(title, pairs, passages) {
		const panel = document.getElementById("evidence");
		panel.querySelector("h2").textContent = title;
		describe(panel.querySelector("dl"), pairs);
		const all = panel.querySelector(".passages");
		all.replaceChildren();
		for (const passage of passages) {
			const place = element("cite");
			place.append(element("bdi", passage.outlet), element("bdi", passage.published),
					element("bdi", passage.file + " : " + passage.start + "–" + passage.end));
			all.append(element("blockquote", passage.text), place);
		}
		panel.hidden = false;
		panel.scrollTop = 0;
	}

	function showMeeting(meeting) {
		showEvidence(meeting.people, [
			[words.meeting_id, meeting.id], [words.date, meeting.date], [words.date_text, meeting.dateText],
			[words.kind, meeting.kindLabel], [words.status, meeting.statusLabel], [words.place, meeting.place],
			[words.topics, meeting.topics], [words.outlets, meeting.outlets],
			[words.contradicted_by, meeting.contradictedBy]
		], meeting.evidence);
	}

	function showClaim(claim) {
		showEvidence(claim.speaker, [
			[words.claim_id, claim.id], [words.act, claim.act], [words.form, claim.form],
			[words.relay, claim.relay], [words.outlets, claim.outlets],
			[words.contradicted_by, claim.contradictedBy]
		], claim.evidence);
	}

	function table(pane, rows, columns, open) {
		const host = document.querySelector("#pane-" + pane + " .table");
		const built = new Tabulator(host, {
			data: rows,
			layout: "fitColumns",
			textDirection: rightToLeft ? "rtl" : "ltr",
			pagination: true,
			paginationSize: 50,
			paginationCounter: "rows",
			placeholder: words.nothing,
			locale: "page",
			langs: { page: { pagination: {
				first: "«", last: "»", prev: "‹", next: "›", first_title: words.first, last_title: words.last,
				prev_title: words.previous, next_title: words.next,
				counter: { showing: "", of: "/", rows: "", pages: "" }
			} } },
			columnDefaults: { headerFilter: "input", headerFilterPlaceholder: words.search, formatter: "textarea",
				headerHozAlign: "start", vertAlign: "top", resizable: true },
			columns: columns
		});
		built.on("rowClick", function (event, row) {
			open(row.getData());
		});
		return built;
	}

	function number(title, field) {
		return { title: title, field: field, width: 110, headerFilter: false, formatter: "plaintext", sorter: "number",
			headerSortStartingDir: "desc" };
	}

	const starters = {
		meetings: function () {
			return table("meetings", data.meetings, [
				{ title: words.date, field: "date", width: 130 },
				{ title: words.people, field: "people", widthGrow: 3 },
				{ title: words.kind, field: "kindLabel", width: 110 },
				{ title: words.status, field: "statusLabel", width: 110 },
				{ title: words.place, field: "place", width: 130 },
				{ title: words.topics, field: "topics", widthGrow: 3 },
				{ title: words.outlets, field: "outlets", widthGrow: 2 }
			], showMeeting);
		},
		participants: function () {
			return table("participants", data.participants, [
				{ title: words.name, field: "name", widthGrow: 2 },
				{ title: words.type, field: "type", width: 130 },
				{ title: words.roles, field: "roles", widthGrow: 3 },
				{ title: words.variants, field: "variants", widthGrow: 3 },
				number(words.meetings, "meetings"),
				number(words.claims, "claims")
			], showMeetingsOf);
		},
		claims: function () {
			return table("claims", data.claims, [
				{ title: words.first_reported, field: "firstReported", width: 130 },
				{ title: words.speaker, field: "speaker", widthGrow: 1 },
				{ title: words.act, field: "act", width: 100 },
				{ title: words.claim, field: "text", widthGrow: 4 },
				{ title: words.outlets, field: "outlets", widthGrow: 1 }
			], showClaim);
		},
		timeline: startTimeline,
		network: startNetwork,
		about: function () {
			return true;
		}
	};

	function startTimeline() {
		const legend = document.querySelector("#pane-timeline .legend");
		for (const status of ["held", "planned", "denied"]) {
			const item = element("li", words[status]);
			item.style.setProperty("--mark", colours[status]);
			legend.append(item);
		}
		const items = data.meetings.filter((meeting) => meeting.from !== "").map(function (meeting) {
			const range = meeting.from !== meeting.to;
			return { id: meeting.id, content: element("span", meeting.people), start: meeting.from + "T00:00:00",
				end: range ? meeting.to + "T23:59:59" : undefined, type: range ? "range" : "box",
				className: meeting.status };
		});
		const host = document.getElementById("timeline");
		if (items.length === 0) {
			host.textContent = words.nothing;
			return true;
		}
		const days = items.map((item) => Date.parse(item.start)).sort((a, b) => a - b);
		const newest = days[days.length - 1];
		const oldest = days[Math.max(0, days.length - 20)];
		const day = 24 * 3600 * 1000;
		const margin = Math.max(5 * day, (newest - oldest) / 10);
		const timeline = new vis.Timeline(host, items, {
			rtl: rightToLeft,
			maxHeight: "70vh",
			verticalScroll: true,
			zoomKey: "ctrlKey",
			zoomMin: day * 3,
			start: oldest - margin,
			end: newest + margin,
			showCurrentTime: false,
			// Numbers instead of the names of months, which differ from country to country.
			format: {
				minorLabels: { weekday: "D", day: "D", week: "D", month: "MM", year: "YYYY" },
				majorLabels: { weekday: "YYYY-MM", day: "YYYY-MM", week: "YYYY-MM", month: "YYYY", year: "" }
			}
		});
		timeline.on("select", function (event) {
			const meeting = data.meetings.find((each) => each.id === event.items[0]);
			if (meeting) {
				showMeeting(meeting);
			}
		});
		return timeline;
	}

	function startNetwork() {
		const most = Math.max(1, ...data.nodes.map((node) => node.meetings));
		const graph = cytoscape({
			container: document.getElementById("network"),
			elements: {
				nodes: data.nodes.map((node) => ({ data: { id: node.id, label: node.name, type: node.type,
					size: 18 + 42 * Math.sqrt(node.meetings / most) } })),
				edges: data.edges.map((edge) => ({ data: { id: edge.source + "-" + edge.target, source: edge.source,
					target: edge.target, weight: edge.weight, width: Math.min(12, 1 + edge.weight) } }))
			},
			style: [
				{ selector: "node", style: { "label": "data(label)", "width": "data(size)", "height": "data(size)",
					"background-color": "#1b4d5c", "font-size": 15, "color": "#1a1a1a", "text-valign": "bottom",
					"text-margin-y": 4, "text-background-color": "#fff", "text-background-opacity": 0.85,
					"text-background-padding": 2, "font-family": "Segoe UI, Tahoma, Arial, Noto Sans Arabic" } },
				{ selector: "node[type = 'organization']", style: { "shape": "round-rectangle",
					"background-color": "#6fb3c4" } },
				{ selector: "node[type = 'group'], node[type = 'anonymous']", style: { "shape": "diamond",
					"background-color": "#b98a2f" } },
				{ selector: "edge", style: { "width": "data(width)", "line-color": "#b9c6cb",
					"curve-style": "haystack" } },
				{ selector: ":selected", style: { "background-color": "#f0a500", "line-color": "#f0a500" } }
			],
			layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: 400000, idealEdgeLength: 90,
				componentSpacing: 60, gravity: 0.7, numIter: 2500, padding: 30 }
		});
		graph.on("tap", "node", function (event) {
			showMeetingsOf(data.participants.find((each) => each.id === event.target.id())
					|| { id: event.target.id(), name: event.target.data("label") });
		});
		graph.on("tap", "edge", function (event) {
			showMeetingsAmong([event.target.data("source"), event.target.data("target")],
					event.target.source().data("label") + " | " + event.target.target().data("label"));
		});
		return graph;
	}

	function showMeetingsOf(participant) {
		showMeetingsAmong([participant.id], participant.name);
		const claims = data.claims.filter((claim) => claim.speakerId === participant.id);
		const passages = document.querySelector("#evidence .passages");
		for (const claim of claims) {
			const quote = element("blockquote", claim.text);
			const cite = element("cite");
			cite.append(element("bdi", claim.act), element("bdi", claim.firstReported), element("bdi", claim.id));
			passages.append(quote, cite);
		}
	}

	function showMeetingsAmong(ids, title) {
		const meetings = data.meetings.filter((meeting) => ids.every((id) => meeting.participantIds.includes(id)));
		showEvidence(title, [[words.meetings, String(meetings.length)]],
				meetings.flatMap((meeting) => meeting.evidence));
	}

	function show(pane) {
		for (const section of document.querySelectorAll("main section")) {
			section.classList.toggle("shown", section.id === "pane-" + pane);
		}
		for (const button of document.querySelectorAll("#tabs button")) {
			button.setAttribute("aria-selected", String(button.dataset.pane === pane));
		}
		// Built when first seen: hidden, they would not know their size.
		started[pane] = started[pane] || starters[pane]();
	}

	/** What stands after the hash sign is a pane or the id of a record, for links from elsewhere. */
	function openWanted() {
		const wanted = decodeURIComponent(location.hash.slice(1));
		const has = (record) => record.id === wanted;
		const claim = data.claims.find(has);
		const participant = data.participants.find(has);
		const meeting = data.meetings.find(has);
		show(starters[wanted] ? wanted : claim ? "claims" : participant ? "participants" : "meetings");
		if (meeting) {
			showMeeting(meeting);
		}
		else if (claim) {
			showClaim(claim);
		}
		else if (participant) {
			showMeetingsOf(participant);
		}
	}

	function start() {
		showFacts();
		const tabs = document.getElementById("tabs");
		for (const pane of ["meetings", "timeline", "network", "participants", "claims", "about"]) {
			const button = element("button", words["pane_" + pane]);
			button.type = "button";
			button.dataset.pane = pane;
			button.setAttribute("role", "tab");
			button.addEventListener("click", () => show(pane));
			tabs.append(button);
			document.querySelector("#pane-" + pane + " .note").textContent = words["note_" + pane];
		}
		const panel = document.getElementById("evidence");
		const close = document.getElementById("close");
		close.textContent = words.close;
		close.addEventListener("click", () => { panel.hidden = true; });
		document.addEventListener("keydown", (event) => { panel.hidden = panel.hidden || event.key === "Escape"; });
		openWanted();
		window.addEventListener("hashchange", openWanted);
	}

	start();
}());
