package com.tegsoft.portbook.matrix;

/** Which part of a call a flow carries; one without the other is silence. */
public enum CallPart {
    SIGNALLING,
    MEDIA
}
