"""What programs put on the clipboard, as (plain text, HTML)."""

from __future__ import annotations

_WORD_HEAD = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<title>Oppgaver i regionene</title>
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal { mso-style-unhide:no; margin:0cm; }
@list l0:level1 { mso-level-text:; }
-->
</style>
</head>

<body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
"""
_WORD_END = "\n<!--EndFragment-->\n</body>\n\n</html>\n"


def _word_entry(level: int, mark: str, font: str, text: str) -> str:
    return f"""
<p class=MsoListParagraphCxSpMiddle style='margin-left:{36 * level}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level{level} lfo1'><![if !supportLists]><span
style='font-family:{font};mso-fareast-font-family:{font};mso-bidi-font-family:{font}'><span
style='mso-list:Ignore'>{mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>{text}<o:p></o:p></p>
"""


WORD_LIST = (
    (
        "Regionene skal, jf. §\u00a05-1:\r\n•\tgi tilbud om Marte Meo\r\n"
        "o\ttil familier med\x0bsmå barn\r\no\ttil fosterhjem\r\n1.\tutrede «barnets beste»\r\n"
        "1. desember 2011 er fristen.\r\n"
    ),
    _WORD_HEAD
    + "\n<p class=MsoNormal>Regionene skal, jf. §&nbsp;5-1:<o:p></o:p></p>\n"
    + _word_entry(1, "·", "Symbol", "gi tilbud om <span class=SpellE>Marte</span>\nMeo")
    + _word_entry(2, "o", '"Courier New"', "til familier med<br>\nsmå barn")
    + _word_entry(2, "o", '"Courier New"', "til fosterhjem")
    + _word_entry(1, "1.", "Calibri", "utrede «barnets beste»")
    + "\n<p class=MsoNormal>1. desember 2011 er fristen.<o:p></o:p></p>\n"
    + "\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n"
    + _WORD_END,
)

WORD_TABLE = (
    "Barnevern\tFamilievern\r\nAkutt\r\nBeredskap [1]\tMekling\x0better ekteskapsloven\r\n",
    _WORD_HEAD
    + """
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=302 valign=top style='width:8.0cm;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal><b>Barnevern<o:p></o:p></b></p>
  </td>
  <td width=302 valign=top style='width:8.0cm;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal><b>Familievern<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=302 valign=top style='width:8.0cm'>
  <p class=MsoNormal>Akutt<o:p></o:p></p>
  <p class=MsoNormal>Beredskap [1]<o:p></o:p></p>
  </td>
  <td width=302 valign=top style='width:8.0cm'>
  <p class=MsoNormal>Mekling<br>
  etter ekteskapsloven<o:p></o:p></p>
  </td>
 </tr>
</table>
"""
    + _WORD_END,
)

WORD_ONLINE = (
    "Akutt \n\nBeredskapshjem \n\nUtredning ",
    (
        '<html><body>\n<!--StartFragment--><div class="ListContainerWrapper SCXW1 BCX8">'
        '<ul class="BulletListStyle1 SCXW1 BCX8" role="list"><li data-leveltext=""'
        ' data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="1"'
        ' data-aria-level="1" role="listitem"'
        ' class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1 BCX8"><span lang="NB-NO"'
        ' class="TextRun SCXW1 BCX8"><span class="NormalTextRun SCXW1 BCX8">Akutt</span></span>'
        '<span class="EOP SCXW1 BCX8" data-ccp-props="{}">&nbsp;</span></p></li></ul></div>'
        '<div class="ListContainerWrapper SCXW1 BCX8"><ul class="BulletListStyle2" role="list">'
        '<li data-leveltext="o" data-aria-level="2" role="listitem"><p class="Paragraph">'
        '<span class="TextRun">Beredskaps</span><span class="TextRun">hjem</span><span class="EOP">'
        '&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list">'
        '<li data-leveltext="" data-aria-level="1" role="listitem"><p class="Paragraph"><span>'
        "Utredning</span>&nbsp;</p></li></ul></div><!--EndFragment-->\n</body></html>"
    ),
)

EXCEL = (
    'Barnevern\tFamilievern\r\n"• Akutt\n• Beredskap ""nå"""\t3\r\n\tMekling\r\n',
    """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel">
<head>
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table { mso-displayed-decimal-separator:"\\,"; }
br { mso-data-placement:same-cell; }
td { padding-top:1px; white-space:nowrap; }
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Barnevern</td>
  <td width=64 style='width:48pt'>Familievern</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 class=xl65 width=64 style='height:30.0pt'>• Akutt<br>
    • Beredskap &quot;nå&quot;</td>
  <td align=right>3</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'></td>
  <td>Mekling</td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>
""",
)

WRITER = (
    "Oppgaver\n\nAkuttarbeid\nBeredskapshjem\nMottak av barn\nUtredning\nLinje en\nlinje to\n",
    """<!DOCTYPE html>
<html>
<head>
\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<title></title>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
\t<style type="text/css">
\t\tp { line-height: 115%; text-align: left; margin-bottom: 0.1in; background: transparent }
\t</style>
</head>
<body lang="nb-NO" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">
Oppgaver</h1>
<ul>
\t<li><p style="margin-bottom: 0.14in">Akuttarbeid</p>
\t<ul>
\t\t<li><p style="margin-bottom: 0.14in">Beredskapshjem</p>
\t\t<li><p style="margin-bottom: 0.14in">Mottak
av barn</p>
\t</ul>
\t<li><p style="margin-bottom: 0.14in">Utredning</p>
</ul>
<p style="margin-bottom: 0.14in">Linje en<br/>
linje to</p>
</body>
</html>
""",
)

CALC = (
    'Barnevern\tFamilievern\n"Avsnitt a\nlinje b"\tMekling «ved brudd»\n3\t1. desember 2011\n',
    """<!DOCTYPE html>

<html>
<head>
\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<style type="text/css">
\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Calibri"; font-size:x-small }
\t\ta.comment-indicator:hover + comment { background:#ffd; position:absolute }
\t</style>
</head>

<body>
<table cellspacing="0" border="0">
\t<colgroup span="2" width="64"></colgroup>
\t<tr>
\t\t<td height="20" align="left" valign=bottom><font color="#000000">Barnevern</font></td>
\t\t<td align="left" valign=bottom><font color="#000000">Familievern</font></td>
\t</tr>
\t<tr>
\t\t<td height="20" align="left" valign=bottom><font>Avsnitt a<br>linje b</font></td>
\t\t<td align="left" valign=bottom><font color="#000000">Mekling «ved brudd»</font></td>
\t</tr>
\t<tr>
\t\t<td align="right" valign=bottom sdval="3" sdnum="1044;"><font>3</font></td>
\t\t<td align="left" valign=bottom><font color="#000000">1. desember 2011</font></td>
\t</tr>
</table>
</body>

</html>
""",
)

BROWSER = (
    "Mål\nVi tilbyr:\n\nakutthjelp\nveiledning\ni hjemmet\nLes mer\n",
    (
        "<meta charset='utf-8'><h2 style=\"color: rgb(0, 0, 0); white-space: normal;\">Mål</h2>"
        '<p style="margin: 0px;">Vi <b>tilbyr</b>:</p><ul><li>akutthjelp</li><li>veiledning<ul>'
        '<li>i hjemmet</li></ul></li></ul><p><a href="https://example.no/?a=1&amp;b=2">Les mer'
        "</a></p>"
        '<br class="Apple-interchange-newline">'
    ),
)
