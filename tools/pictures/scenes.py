"""The pictures with a whole person: before, rest, breathing, the desk stretches."""

from __future__ import annotations

from tools.pictures.hands import flat
from tools.pictures.massage import bottle
from tools.pictures.people import (
    arm,
    bust,
    chair,
    head_in_front,
    head_in_profile,
    leg_of,
    neck,
    torso,
    towel,
)
from tools.pictures.shapes import (
    ACCENT,
    CLOTH,
    SHADE,
    SHIRT,
    Place,
    Point,
    circle,
    curve,
    group,
    path,
    picture,
    points,
    solid,
    tube,
)
from tools.pictures.trails import arrow, oval


def before() -> str:
    return picture(
        "Before: seated with bare legs, oil and towel within reach",
        chair("72,226 188,226", "70,226 58,112"),
        leg_of("122,190 212,194 206,262", "206,270 232,276", fill=SHADE),
        arm("126,122 166,150 206,170"),
        leg_of("122,190 222,190 226,258", "226,268 254,276"),
        torso("118,186 116,116", (30, 26)),
        neck("118,100 122,78"),
        head_in_profile(Place(126, 50), awake=True),
        arm("114,120 124,164 172,170"),
        solid(*tube("330,222 330,284", [5, 5]), *tube("280,216 380,216", [7, 7]), fill=SHADE),
        group("bottle", bottle(Place(296, 204, size=0.9))),
        group("towel", towel(Place(350, 210))),
    )


def rest() -> str:
    lounger = [*tube("40,110 118,232", [8, 9]), *tube("118,232 352,240", [9, 9])]
    feet = [*tube("140,236 136,284", [5, 5]), *tube("326,242 330,284", [5, 5])]
    return picture(
        "Rest: leaning back, hands still on the legs",
        solid(*feet, *lounger, fill=SHADE),
        leg_of("138,198 232,166 300,214", "306,216 316,190", fill=SHADE),
        arm("104,130 150,150 196,144"),
        leg_of("138,198 238,176 318,218", "324,218 334,192"),
        torso("134,192 94,126", (30, 26)),
        solid(*tube("90,116 82,88", [13, 13])),
        head_in_profile(Place(82, 62, -24)),
        group("hand", arm("94,130 122,180 176,176")),
    )


def general() -> str:
    return picture(
        "A person at ease",
        path(circle(Point(200, 130), 118), fill=SHADE),
        solid(*tube("170,222 100,244 196,266", [22, 18, 12])),
        solid(*tube("230,222 300,244 204,268", [22, 18, 12])),
        torso("200,214 200,136", (36, 32)),
        neck("200,116 200,96"),
        head_in_front(Place(200, 68)),
        group("hand-2", arm("170,132 126,178 112,220")),
        group("hand", arm("230,132 274,178 288,220")),
    )


def breathing() -> str:
    return picture(
        "Breathing in a square: in, hold, out, hold",
        bust(Place(200, 168, size=0.8)),
        solid(*tube("200,168 200,136", [17, 16])),
        head_in_front(Place(200, 104, size=1.45)),
        group("arrow", arrow(points("66,252 66,52"), width=9)),
        group("arrow-2", arrow(points("92,26 300,26"), width=9)),
        group("arrow-3", arrow(points("334,38 334,238"), width=9)),
        group("arrow-4", arrow(points("308,274 100,274"), width=9)),
        group("marker", path(circle(Point(66, 274), 13), fill=ACCENT)),
    )


def neck_stretch() -> str:
    return picture(
        "Neck: the head leans toward the shoulder",
        bust(Place(200, 188)),
        solid(*tube("202,192 184,140", [22, 20])),
        group("head", head_in_front(Place(166, 108, -24, 1.6))),
        group("arrow", arrow(oval(Point(190, 190), 172, 162, -50, -70))),
    )


def shoulder_stretch() -> str:
    return picture(
        "Shoulder: one arm across the chest, the other draws it closer",
        bust(Place(180, 146, size=0.9), depth=158),
        solid(*tube("180,146 180,112", [16, 15])),
        head_in_front(Place(180, 74, size=1.4)),
        group("hand", arm("104,184 200,192 334,178", size=1.35, sleeve=0.5)),
        group("hand-2", arm("262,188 304,268 226,196", size=1.35, sleeve=0.3)),
        group("arrow", arrow(points("290,128 376,128"))),
    )


def wrist_stretch() -> str:
    bent = [
        *tube("90,206 200,206 232,180 242,116", [24, 21, 21, 16]),
        *tube("242,116 236,46", [14, 11]),
        *tube("222,174 192,128", [10, 8]),
    ]
    sleeve = curve(points("20,172! 110,170! 114,206 110,242! 20,242! 14,206"), closed=True)
    return picture(
        "Wrist: the other hand draws the fingers back",
        solid(*bent),
        solid(sleeve, fill=SHIRT),
        group("hand", flat(Place(316, 96, -86), forearm="0,8 -4,44").drawn),
        group("arrow", arrow(oval(Point(206, 190), 166, 166, -76, -58))),
    )


def side_bend() -> str:
    return picture(
        "Side bend: one arm overhead, the body leans to the side",
        solid(*tube("150,244 270,244", [12, 12]), *tube("160,250 152,284", [5, 5]), fill=SHADE),
        solid(*tube("262,250 268,284", [5, 5]), fill=SHADE),
        solid(*tube("190,230 184,246 184,268", [18, 18, 12]), *tube("184,277 180,278", [10, 10])),
        solid(*tube("236,230 240,246 240,268", [18, 18, 12]), *tube("240,277 244,278", [10, 10])),
        solid(*tube("180,226 240,226", [26, 26]), fill=CLOTH),
        torso("212,220 206,170 178,128", (36, 32, 28)),
        neck("168,114 158,92"),
        group("hand-2", arm("152,138 116,180 152,222")),
        head_in_front(Place(146, 68, -28)),
        group("hand", arm("204,124 196,56 124,34")),
        group("arrow", arrow(points("300,150 286,92 250,48"))),
    )


def hip_stretch() -> str:
    stool = [*tube("120,246 274,246", [10, 10]), *tube("138,250 132,284", [5, 5])]
    return picture(
        "Hip: one ankle on the other knee, the body leans forward",
        solid(*stool, *tube("226,250 224,284", [5, 5]), fill=SHADE),
        solid(*tube("262,222 264,268", [22, 13]), *tube("264,274 270,277", [15, 13])),
        solid(*tube("204,222 258,220", [27, 25]), fill=CLOTH),
        torso("192,196 192,140", (38, 34)),
        solid(*tube("180,222 104,232", [27, 25]), fill=CLOTH),
        solid(*tube("92,230 254,196", [21, 12]), *tube("256,192 304,164", [13, 9])),
        neck("192,122 192,106"),
        head_in_front(Place(192, 84), bowed=8),
        group("hand-2", arm("154,142 96,162 84,208", sleeve=0.5)),
        group("hand", arm("230,142 284,148 240,184", sleeve=0.5)),
        group("arrow", arrow(points("338,46 354,94 340,146"))),
    )


def hamstring_stretch() -> str:
    return picture(
        "Hamstring: one leg stretched out, toes up, the body leans forward",
        chair("52,230 150,230", "50,230 38,120"),
        leg_of("104,192 186,198 176,262", "176,270 208,278", fill=SHADE),
        leg_of("104,192 196,222 284,262", "292,264 306,226"),
        torso("102,188 152,122", (30, 26)),
        neck("164,110 180,96"),
        head_in_profile(Place(198, 78, 24)),
        group("hand", arm("152,126 200,160 246,200")),
        group("arrow", arrow(points("256,62 314,92 344,150"))),
    )


PICTURES = {
    "before": before,
    "rest": rest,
    "general": general,
    "breathing": breathing,
    "neck": neck_stretch,
    "shoulder": shoulder_stretch,
    "wrist": wrist_stretch,
    "side-bend": side_bend,
    "hip": hip_stretch,
    "hamstring": hamstring_stretch,
}
